import { useEffect, useState } from 'preact/hooks';
import type { Work } from '../../components/controls/use-work.ts';
import {
  type OutletRecord,
  OutletRecords,
} from '../../components/library/statements/OutletRecords.tsx';
import { useText } from '../../components/wording/text.tsx';
import { nameOutlet } from '../../lib/core/library/names.ts';
import { writeRoute } from '../../lib/core/library/route.ts';
import type { PackOutlet } from '../../lib/core/pack/pack.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { Stopped } from '../../lib/core/watched.ts';
import { makeHeads } from '../../lib/store/heads/head-step.ts';
import {
  type OutletSaved,
  putOutletBack,
  readOutlets,
  saveOutlet,
} from '../../lib/store/outlets/edit-outlet.ts';
import type { LibraryAccess } from './library-access.ts';

/** What the packs of these stories say of an outlet, to be edited; a save can be undone. */
export function OutletSection(props: {
  access: LibraryAccess;
  named: string;
  /** Keys of the stories that tell of it. */
  stories: readonly string[];
}) {
  const { t } = useText();
  const { access, named, stories } = props;
  const { over, revision } = access;
  const [records, setRecords] = useState<readonly OutletRecord[]>([]);
  useEffect(() => {
    let isWanted = true;
    void over(async (store) => ok(await readOutlets(store, named, stories))).then((read) => {
      if (isWanted && read.ok) setRecords(read.value);
    });
    return () => {
      isWanted = false;
    };
  }, [over, named, stories, revision]);

  const onSave =
    (from: OutletRecord, outlet: PackOutlet | null): Work<true> =>
    (watched) =>
      access.change(async (store) => {
        const before = from.isListed ? from.outlet : null;
        const saved: OutletSaved = outlet
          ? await saveOutlet(store, from.pack, before, outlet)
          : await putOutletBack(store, from.pack, from.outlet);
        if (saved !== 'done') return refuse(`outlet-${saved}`);
        try {
          await makeHeads(store, watched);
        } catch (error) {
          // It is saved; the stories that name it follow when the list is next read.
          if (!(error instanceof Stopped)) throw error;
        }
        return ok(true);
      });

  const lead = (from: PackOutlet, to: PackOutlet) => {
    const [was, is] = [nameOutlet(from).key, nameOutlet(to).key];
    if (was !== is) location.hash = writeRoute({ section: 'outlet', key: is });
  };

  const onSaved = (from: OutletRecord, outlet: PackOutlet | null) => {
    const now = outlet ?? from.published;
    if (!now) return;
    const undo = async () => {
      const undone = await access.change(async (store) => {
        const back = from.isListed
          ? await saveOutlet(store, from.pack, now, from.outlet)
          : await putOutletBack(store, from.pack, now);
        if (back !== 'done') return refuse(`outlet-${back}`);
        await makeHeads(store);
        return ok(null);
      });
      if (undone.ok) lead(now, from.outlet);
      return undone;
    };
    const id = `outlet ${from.pack} ${now.id} ${Date.now()}`;
    access.offerUndo({ id, says: t('outlet_saved', now.name), undo });
    lead(from.outlet, now);
  };

  return <OutletRecords records={records} onSave={onSave} onSaved={onSaved} />;
}
