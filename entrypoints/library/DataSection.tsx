import { useCallback, useState } from 'preact/hooks';
import { DataSection as Data } from '../../components/library/data/DataSection.tsx';
import { LibraryPages } from '../../components/library/data/LibraryPages.tsx';
import { readSettings } from '../../lib/app/settings.ts';
import { ok } from '../../lib/core/result.ts';
import type { Settings } from '../../lib/core/view/library-view.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { clearPages, listPages } from '../../lib/store/page-results.ts';
import { listDeleted, TRASH_KEPT } from '../../lib/store/trash.ts';
import { BackupParts } from './BackupParts.tsx';
import { ExportButton, SaveAsMenu } from './ExportButton.tsx';
import type { LibraryAccess } from './library-access.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What is kept on this device. */
export function DataSection(props: { access: LibraryAccess; settings: Settings }) {
  const { access, settings } = props;
  const { over, revision } = access;
  const listTrash = useCallback(
    (most: number) =>
      over(async (store) => ok(await listDeleted(store, Date.now() - TRASH_KEPT, most))),
    [over, revision],
  );
  const [cleared, setCleared] = useState(0);
  // A new function makes the list read itself anew: after it was cleared, or is kept for another time.
  const pages = useCallback(
    () =>
      over(async (store) => {
        const { retentionDays } = await readSettings(localValues);
        return ok(await listPages(store, Date.now() - retentionDays * DAY));
      }),
    [over, cleared, settings.retentionDays],
  );
  const clear = () =>
    over(async (store) => {
      await clearPages(store);
      setCleared((count) => count + 1);
      return ok(null);
    });
  return (
    <Data
      exporting={
        <>
          <ExportButton access={access} />
          <SaveAsMenu access={access} story={null} />
        </>
      }
      listDeleted={listTrash}
      restore={access.restore}
    >
      <BackupParts access={access} settings={settings} />
      <LibraryPages pages={pages} clearPages={clear} retentionDays={settings.retentionDays} />
    </Data>
  );
}
