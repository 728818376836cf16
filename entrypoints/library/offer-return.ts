import type { Text } from '../../components/wording/text.tsx';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { readHistory } from '../../lib/store/edits/history.ts';
import { type Returned, returnTo } from '../../lib/store/edits/return-to.ts';
import type { LibraryAccess } from './library-access.ts';

/** The refusal that says why a story was not led back. */
export function resultOf(outcome: Returned): Result<null> {
  if (outcome === 'done') return ok(null);
  if (typeof outcome === 'string') return refuse(outcome);
  return refuse('merged-stands-anew', '', outcome.standing.map((title) => `“${title}”`).join(', '));
}

/** Leads a story back to what it was after a change of it, unless it was changed once more since. */
export function leadBack(
  { change }: LibraryAccess,
  { t }: Text,
  key: string,
  way: { readonly to: number; readonly last: number },
): Promise<Result<null>> {
  return change(async (store) => {
    const outcome = await returnTo(store, key, way, { by: t('keep_by'), at: Date.now() });
    return resultOf(outcome);
  });
}

/** Offers to undo what was done to a story just now. */
export async function offerReturn(
  access: LibraryAccess,
  text: Text,
  key: string,
  says: string,
): Promise<void> {
  const read = await access.over(async (store) => ok(await readHistory(store, key)));
  const entry = read.ok ? read.value?.entries[0] : undefined;
  if (!entry) return;
  const last = entry.number;
  const left = entry.left?.length ?? 0;
  const undo = () => leadBack(access, text, key, { to: last - 1, last });
  const said = left > 0 ? `${says} ${text.tn('merge_left', left)}` : says;
  access.offerUndo({ id: `${key} ${last}`, says: said, undo });
}
