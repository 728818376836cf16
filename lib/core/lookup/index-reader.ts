import type { SegmentHead, SegmentParts } from './segment.ts';
import { KEYS_A_BLOCK } from './segment.ts';

/** A segment to be searched, read piece by piece; the store implements it. */
export interface SegmentReader {
  readonly head: SegmentHead;
  /** Entries that were taken out since it was written, one bit each; null when there are none. */
  readonly dead: Uint8Array | null;
  /** Blocks of terms `from` up to and with `to`. */
  readTerms(from: number, to: number): Promise<readonly Uint8Array[]>;
  /** The same of turned-about terms. */
  readEndings(from: number, to: number): Promise<readonly Uint8Array[]>;
  readLengths(): Promise<Uint8Array>;
  /** Keys of entries, in their order. */
  readKeys(entries: readonly number[]): Promise<readonly string[]>;
}

/** A segment that is in memory. */
export function memorySegment(parts: SegmentParts, dead: Uint8Array | null = null): SegmentReader {
  const { head, terms, endings, keys, lengths } = parts;
  return {
    head,
    dead,
    readTerms: async (from, to) => terms.slice(from, to + 1),
    readEndings: async (from, to) => endings.slice(from, to + 1),
    readLengths: async () => lengths,
    readKeys: async (entries) => entries.map((entry) => keyIn(keys, entry)),
  };
}

const keyIn = (blocks: readonly string[], entry: number) =>
  blocks[Math.floor(entry / KEYS_A_BLOCK)]?.split('\n')[entry % KEYS_A_BLOCK] ?? '';
