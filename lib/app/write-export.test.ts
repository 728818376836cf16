import { describe, expect, it } from 'vitest';
import type { Progress } from '../core/watched.ts';
import { EXPORT_PIECE, writeExport } from './write-export.ts';

const KEYS = Array.from({ length: 3 * EXPORT_PIECE + 1 }, (_none, at) => `story-${at}`);
const WRITER = { begin: '[', end: ']', story: (key: string) => `${key};` };

describe('a large export', () => {
  it('is the whole of it in order, of which one piece at a time is held', async () => {
    const taken: string[] = [];
    const told: Progress[] = [];
    let most = 0;
    const read = async (keys: readonly string[]) => {
      most = Math.max(most, keys.length);
      return keys;
    };
    const signal = new AbortController().signal;
    const watched = { signal, onProgress: (progress: Progress) => told.push(progress) };
    const isDone = await writeExport(KEYS, read, WRITER, (text) => taken.push(text), watched);
    expect(isDone).toBe(true);
    expect(taken.join('')).toBe(`[${KEYS.join(';')};]`);
    expect(most).toBe(EXPORT_PIECE);
    expect(taken).toHaveLength(6);
    expect(told.map(({ done }) => done)).toEqual([0, 50, 100, 150, 151]);
  });

  it('stops between two pieces, and is then no file', async () => {
    const stop = new AbortController();
    const taken: string[] = [];
    const read = async (keys: readonly string[]) => {
      if (taken.length === 2) stop.abort();
      return keys;
    };
    const watched = { signal: stop.signal, onProgress: () => undefined };
    const isDone = await writeExport(KEYS, read, WRITER, (text) => taken.push(text), watched);
    expect(isDone).toBe(false);
    expect(taken.join('')).not.toContain(']');
    expect(taken).toHaveLength(3);
  });
});
