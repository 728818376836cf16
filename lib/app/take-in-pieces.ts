import { inPieces } from './in-pieces.ts';

/** What became of what was taken in. */
export interface Taken {
  readonly added: number;
  /** Another edition of one that was there. */
  readonly replaced: number;
  readonly same: number;
}

/** So many are written in one transaction: less than a tenth of a second's work. */
const PIECE = 250;

/**
 * Takes in many small things of which each stands alone, each piece whole or not at all, as `keep` makes
 * it. `left` is how many the reader stopped before; taken in again, those that are there count as the
 * same. Rejects with what a piece rejects with; the pieces before it are kept.
 */
export async function takeInPieces<Item>(
  items: readonly Item[],
  keep: (piece: readonly Item[]) => Promise<Taken>,
  watch: { readonly signal: AbortSignal; readonly onShare: (share: number) => void },
): Promise<Taken & { readonly left: number }> {
  let [added, replaced, same] = [0, 0, 0];
  const onProgress = ({ done, of }: { readonly done: number; readonly of: number }) =>
    watch.onShare(of === 0 ? 1 : done / of);
  const add = async (piece: readonly Item[]) => {
    const kept = await keep(piece);
    added += kept.added;
    replaced += kept.replaced;
    same += kept.same;
  };
  const taken = await inPieces(items, PIECE, add, { signal: watch.signal, onProgress });
  return { added, replaced, same, left: items.length - taken.length };
}
