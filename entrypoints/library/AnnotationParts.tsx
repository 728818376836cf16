import { useCallback } from 'preact/hooks';
import type { Work } from '../../components/controls/use-work.ts';
import { KeptChecks } from '../../components/library/backup/KeptChecks.tsx';
import { useText } from '../../components/wording/text.tsx';
import { ok } from '../../lib/core/result.ts';
import { countAnnotations, keepAnnotations, takeAnnotations } from '../../lib/store/annotations.ts';
import { saveTaken } from './export-taken.ts';
import type { LibraryAccess } from './library-access.ts';

/** The annotations that were taken in: how many, and the ways to save them and to be rid of them. */
export function AnnotationParts({ access }: { access: LibraryAccess }) {
  const { tn } = useText();
  const { over, change, revision, offerUndo } = access;
  const count = useCallback(
    () => over(async (store) => ok(await countAnnotations(store))),
    [over, revision],
  );
  const save: Work = (watched) => over((store) => saveTaken(store, 'annotations', watched));
  const remove = async () => {
    const taken = await change(async (store) => ok(await takeAnnotations(store)));
    if (!taken.ok) return taken;
    const all = taken.value.map(({ value }) => value);
    const undo = () => change(async (store) => ok(await keepAnnotations(store, all, Date.now())));
    offerUndo({ id: 'annotations', says: tn('annotations_removed', all.length), undo });
    return ok(null);
  };
  return <KeptChecks kind="annotations" count={count} save={save} remove={remove} />;
}
