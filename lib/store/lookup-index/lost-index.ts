import type { Database } from '../open.ts';
import { type ReadTransaction, together, transact } from '../transact.ts';
import type { LookupState } from './state.ts';

/** The format of an index that was lost: none, so that it is built anew. */
export const LOST = 0;

/** What there is of an index: how many deltas, and the numbers of its segments. */
export interface IndexPieces {
  readonly deltas: number;
  readonly segments: readonly number[];
}

/** Whether these are the pieces that the state names; a library without a state has none yet. */
export function hasAllPieces(state: LookupState | undefined, there: IndexPieces): boolean {
  const { deltas, segments } = state ?? { deltas: 0, segments: [] };
  return (
    deltas === there.deltas &&
    segments.length === there.segments.length &&
    segments.every((id) => there.segments.includes(id))
  );
}

/**
 * Whether the lookup index was lost, or a piece of it: stories and nothing of an index, deltas or segments that are not
 * those of the state, or segments without what they consist of. A disk or another program did that: what was
 * written always has them. Cost: a key or two, and three a segment.
 */
export async function isIndexLost(transaction: ReadTransaction): Promise<boolean> {
  const hasAny = async (name: 'stories' | 'lookupPlaces') =>
    (await transaction.objectStore(name).getAllKeys(null, 1)).length > 0;
  const [state, segments, deltas] = await together([
    () => transaction.objectStore('lookupState').get('state'),
    () => transaction.objectStore('lookupSegments').getAllKeys(),
    () => transaction.objectStore('lookupDeltas').count(),
  ]);
  if (!hasAllPieces(state, { deltas, segments })) return true;
  if (!state) return hasAny('stories');
  if (segments.length === 0) return hasAny('lookupPlaces');
  const parts = transaction.objectStore('lookupParts');
  const found = await together(
    segments.flatMap((id) =>
      (['lengths', 'terms', 'keys', 'stories'] as const).map(
        (part) => () => parts.getKey([id, part, 0]),
      ),
    ),
  );
  return found.some((key) => key === undefined);
}

/**
 * Gives the index up as lost, so that the next step builds it anew, unless its state is another by now than the one by
 * which something was found missing or changed. Answers whether it was given up now.
 */
export function loseIndex(database: Database, damaged: LookupState | undefined): Promise<boolean> {
  return transact(database, ['lookupState'], async (transaction) => {
    const states = transaction.objectStore('lookupState');
    const now = await states.get('state');
    // Without a state it is seen to be lost as it is.
    if (!now) return true;
    const isSame = JSON.stringify(now) === JSON.stringify(damaged) && now.format !== LOST;
    if (isSame) await states.put({ ...now, format: LOST }, 'state');
    return isSame;
  });
}
