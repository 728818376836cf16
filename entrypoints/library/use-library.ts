import { useCallback, useEffect, useState } from 'preact/hooks';
import { useUndoables } from '../../components/controls/use-undoables.ts';
import { useImport } from '../../components/library/packs/use-import.ts';
import { useText } from '../../components/wording/text.tsx';
import type { DeletedStory } from '../../lib/core/view/library-view.ts';
import { onLibraryChanged } from '../../lib/platform/library-changes.ts';
import type { Database } from '../../lib/store/open.ts';
import { importPorts } from './import-ports.ts';
import type { LibraryAccess } from './library-access.ts';
import { bringBack, removeStory } from './library-data.ts';
import { changing, type OverDatabase, overDatabase } from './store-access.ts';

/** What the sections of the library tab share over its one database. */
export function useLibrary(opening: Promise<Database>) {
  const { t } = useText();
  const reader = { title: t('library_reader_pack'), curator: t('library_reader') };
  const { undoables, offer, remove: forget } = useUndoables();
  const [revision, setRevision] = useState(0);
  const renew = useCallback(() => setRevision((count) => count + 1), []);
  useEffect(() => onLibraryChanged(renew), [renew]);

  const over = useCallback(overDatabase(opening), [opening]);
  const change: OverDatabase = useCallback(
    async (run) => {
      const result = await changing(over(run));
      if (result.ok) renew();
      return result;
    },
    [over, renew],
  );
  const [{ ports, subscriptions }] = useState(() => importPorts(over, change, reader));
  const importing = useImport(ports, renew);
  const restore: LibraryAccess['restore'] = (deleted) =>
    change((store) => bringBack(store, deleted));
  const remove = async ({ key, title }: DeletedStory) => {
    const at = Date.now();
    const removed = await change((store) => removeStory(store, key, at));
    if (removed.ok) {
      offer({ id: key, says: t('undo_deleted', title), undo: () => restore({ key, at }) });
    }
    return removed;
  };
  const access: LibraryAccess = {
    over,
    change,
    revision,
    reader,
    offerUndo: offer,
    remove,
    restore,
    importing,
    subscriptions,
  };
  return { access, undoables, forget };
}
