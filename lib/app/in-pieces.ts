import type { Watched } from '../core/watched.ts';

/**
 * Does something to many, `size` at a time; each piece is whole or not at all, as `run` makes it.
 * Answers those that it was done to: all, or those before the reader stopped it. Rejects with what a
 * piece rejects with; the pieces before it are done then.
 */
export async function inPieces<Item>(
  items: readonly Item[],
  size: number,
  run: (piece: readonly Item[]) => Promise<unknown>,
  { onProgress, signal }: Watched,
): Promise<readonly Item[]> {
  let done = 0;
  while (done < items.length && !signal.aborted) {
    onProgress({ done, of: items.length });
    const piece = items.slice(done, done + size);
    await run(piece);
    done += piece.length;
  }
  onProgress({ done, of: items.length });
  return items.slice(0, done);
}
