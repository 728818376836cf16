import { describe, expect, it } from 'vitest';
import type { Progress } from '../core/watched.ts';
import { inPieces } from './in-pieces.ts';

const ITEMS = [1, 2, 3, 4, 5];

function watch() {
  const controller = new AbortController();
  const seen: Progress[] = [];
  const onProgress = (progress: Progress) => void seen.push(progress);
  return { controller, seen, watched: { onProgress, signal: controller.signal } };
}

describe('doing something to many', () => {
  it('goes piece by piece, and says how far it is', async () => {
    const { seen, watched } = watch();
    const pieces: (readonly number[])[] = [];
    const done = await inPieces(ITEMS, 2, async (piece) => pieces.push(piece), watched);
    expect(done).toEqual(ITEMS);
    expect(pieces).toEqual([[1, 2], [3, 4], [5]]);
    expect(seen).toEqual([0, 2, 4, 5].map((at) => ({ done: at, of: 5 })));
  });

  it('stops between two pieces, and answers what is done', async () => {
    const { controller, watched } = watch();
    const done = await inPieces(ITEMS, 2, async () => controller.abort(), watched);
    expect(done).toEqual([1, 2]);
  });

  it('does nothing when it was stopped before', async () => {
    const { controller, watched } = watch();
    controller.abort();
    expect(await inPieces(ITEMS, 2, () => Promise.reject(new Error('ran')), watched)).toEqual([]);
  });

  it('fails with the piece that fails', async () => {
    const { seen, watched } = watch();
    const fail = (piece: readonly number[]) =>
      piece.includes(3) ? Promise.reject(new Error('full')) : Promise.resolve();
    await expect(inPieces(ITEMS, 2, fail, watched)).rejects.toThrow('full');
    expect(seen.at(-1)).toEqual({ done: 2, of: 5 });
  });
});
