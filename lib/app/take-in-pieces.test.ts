import { describe, expect, it } from 'vitest';
import { takeInPieces } from './take-in-pieces.ts';

const MANY = Array.from({ length: 600 }, (_none, at) => at);

/** A store that counts what is put into it, and how much of it at once. */
function store() {
  const kept = new Set<number>();
  const pieces: number[] = [];
  const keep = async (piece: readonly number[]) => {
    pieces.push(piece.length);
    const added = piece.filter((one) => !kept.has(one)).length;
    for (const one of piece) kept.add(one);
    return { added, replaced: 0, same: piece.length - added };
  };
  return { kept, pieces, keep };
}

describe('taking in many small things', () => {
  it('writes them a piece at a time, and tells how far it is', async () => {
    const { pieces, keep } = store();
    const shares: number[] = [];
    const onShare = (share: number) => void shares.push(share);
    const taken = await takeInPieces(MANY, keep, { signal: new AbortController().signal, onShare });
    expect(taken).toEqual({ added: 600, replaced: 0, same: 0, left: 0 });
    expect(Math.max(...pieces)).toBeLessThan(600);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it('stops between two pieces, says how many are left, and goes on where it stopped', async () => {
    const { kept, keep } = store();
    const stop = new AbortController();
    const stopping = async (piece: readonly number[]) => {
      stop.abort();
      return keep(piece);
    };
    const watch = { signal: stop.signal, onShare: () => undefined };
    const first = await takeInPieces(MANY, stopping, watch);
    expect(first.added).toBe(kept.size);
    expect(first.left).toBe(600 - kept.size);
    expect(first.left).toBeGreaterThan(0);
    const again = { signal: new AbortController().signal, onShare: () => undefined };
    const rest = await takeInPieces(MANY, keep, again);
    expect(rest).toEqual({ added: first.left, replaced: 0, same: first.added, left: 0 });
  });

  it('says nothing is left of nothing', async () => {
    const watch = { signal: new AbortController().signal, onShare: () => undefined };
    const taken = await takeInPieces([], store().keep, watch);
    expect(taken).toEqual({ added: 0, replaced: 0, same: 0, left: 0 });
  });

  it('rejects where a piece cannot be written, and keeps those before it', async () => {
    const { kept, keep } = store();
    const failing = async (piece: readonly number[]) => {
      if (kept.size > 0) throw new Error('no room');
      return keep(piece);
    };
    const watch = { signal: new AbortController().signal, onShare: () => undefined };
    await expect(takeInPieces(MANY, failing, watch)).rejects.toThrow('no room');
    expect(kept.size).toBeGreaterThan(0);
  });
});
