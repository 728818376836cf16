import { type ReadTransaction, together } from '../transact.ts';

/**
 * Whether the lookup index was lost: stories and nothing of an index, segments without what they
 * consist of, or stories that are in segments and no segment. A disk or another program did that: what was
 * written always has them. Cost: a key or two, and one a segment.
 */
export async function isIndexLost(transaction: ReadTransaction): Promise<boolean> {
  const hasAny = async (name: 'stories' | 'lookupPlaces' | 'lookupDeltas') =>
    (await transaction.objectStore(name).getAllKeys(null, 1)).length > 0;
  const [state, segments] = await together([
    () => transaction.objectStore('lookupState').get('state'),
    () => transaction.objectStore('lookupSegments').getAllKeys(),
  ]);
  if (segments.length === 0) {
    if (await hasAny('lookupPlaces')) return true;
    // A small library has deltas only, and no state.
    return !state && !(await hasAny('lookupDeltas')) && (await hasAny('stories'));
  }
  if (!state) return true;
  const parts = transaction.objectStore('lookupParts');
  const found = await together(
    segments.flatMap((id) =>
      (['lengths', 'terms', 'keys'] as const).map((part) => () => parts.getKey([id, part, 0])),
    ),
  );
  return found.some((key) => key === undefined);
}
