import { ByteReader, ByteWriter } from '../../bytes.ts';
import { checkedBytes, withSum } from '../../checked-bytes.ts';
import type { Postings } from './postings.ts';

/**
 * So many stories of one key are kept, those with the highest numbers, which came last. A key that
 * more hold tells no story from another; without a limit, one name that all stories of a large
 * library hold would make each look-up of it read the library.
 */
export const MOST_HOLDERS = 4096;

/** Packed postings. */
export interface Bucket {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many pairs it holds. */
  readonly count: number;
}

/** Keys in one block of a bucket: a look-up reads the directory and one block a key. */
const BLOCK = 32;

/**
 * Packs sorted postings, each pair once. First the lowest number, how many blocks there are and
 * how long the directory is; then the directory, for each block its first key and its length in bytes, as
 * distances; then the blocks. In a block stand for each key its distance from the one before,
 * doubled, plus one when several stories hold it, then how many when several, then the numbers as
 * distances; a sum behind all of it. Some five bytes a pair. Cost: linear.
 */
export function packBucket({ hashes, numbers }: Postings): Bucket {
  const lowest = numbers.reduce((least, number) => Math.min(least, number), 0xffffffff);
  const [directory, blocks] = [new ByteWriter(), new ByteWriter()];
  let blockCount = 0;
  let count = 0;
  let firstBefore = 0;
  for (let at = 0; at < hashes.length; ) {
    const first = hashes[at] ?? 0;
    const from = blocks.length;
    let before = first;
    for (let keys = 0; keys < BLOCK && at < hashes.length; keys++) {
      const hash = hashes[at] ?? 0;
      const end = endOfKey(hashes, at);
      const held = lastHolders(numbers.subarray(at, end));
      blocks.number((hash - before) * 2 + (held.length > 1 ? 1 : 0));
      if (held.length > 1) blocks.number(held.length);
      let last = lowest;
      for (const number of held) {
        blocks.number(number - last);
        last = number;
      }
      before = hash;
      count += held.length;
      at = end;
    }
    directory.number(first - firstBefore);
    directory.number(blocks.length - from);
    firstBefore = first;
    blockCount += 1;
  }
  const head = new ByteWriter();
  head.number(count === 0 ? 0 : lowest);
  head.number(blockCount);
  head.number(directory.length);
  head.bytes(directory.take());
  head.bytes(blocks.take());
  return { bytes: withSum(head.take()), count };
}

function endOfKey(hashes: Uint32Array, from: number): number {
  let to = from + 1;
  while (to < hashes.length && hashes[to] === hashes[from]) to += 1;
  return to;
}

/** Each number once, and of too many the highest. */
function lastHolders(numbers: Uint32Array): Uint32Array {
  const distinct = numbers.filter((number, at) => number !== numbers[at - 1]);
  return distinct.length > MOST_HOLDERS ? distinct.subarray(-MOST_HOLDERS) : distinct;
}

/** A block of a bucket: its first key, and where its bytes begin and end. */
interface Block {
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

function readDirectory(bytes: Uint8Array): { readonly lowest: number; readonly blocks: Block[] } {
  const reader = new ByteReader(bytes);
  const lowest = reader.number();
  const count = reader.number();
  const length = reader.number();
  let from = reader.at + length;
  let first = 0;
  const blocks: Block[] = [];
  const end = Math.min(from, bytes.length);
  for (let at = 0; at < count && reader.at < end; at++) {
    first += reader.number();
    const to = Math.min(from + reader.number(), bytes.length);
    blocks.push({ first, from, to });
    from = to;
  }
  return { lowest, blocks };
}

type Visit = (hash: number, number: number) => void;

/** Calls `visit` for each pair of a block, in their order. */
function eachOfBlock(bytes: Uint8Array, lowest: number, block: Block, visit: Visit): void {
  const reader = new ByteReader(bytes, block.from);
  let hash = block.first;
  while (reader.at < block.to) {
    const head = reader.number();
    hash += Math.floor(head / 2);
    let number = lowest;
    let left = head % 2 === 1 ? reader.number() : 1;
    // The end is looked for as well: a damaged bucket must not cost more than its bytes.
    for (; left > 0 && reader.at < block.to; left--) {
      number += reader.number();
      visit(hash, number);
    }
  }
}

/** What a bucket holds, sorted. Throws a RangeError where its bytes were changed. Cost: the bytes. */
export function unpackBucket(stored: Uint8Array): Postings {
  const bytes = checkedBytes(stored);
  const hashes: number[] = [];
  const numbers: number[] = [];
  const { lowest, blocks } = readDirectory(bytes);
  for (const block of blocks) {
    eachOfBlock(bytes, lowest, block, (hash, number) => {
      hashes.push(hash);
      numbers.push(number);
    });
  }
  return { hashes: Uint32Array.from(hashes), numbers: Uint32Array.from(numbers) };
}

/**
 * The numbers that hold a key of `wanted`: `visit` is called for each such pair. Throws a RangeError, before that, where
 * the bytes were changed. Cost: the sum of the bytes, the directory, and for each key the block where it would stand.
 */
export function searchBucket(stored: Uint8Array, wanted: ReadonlySet<number>, visit: Visit): void {
  const bytes = checkedBytes(stored);
  const { lowest, blocks } = readDirectory(bytes);
  const places = new Set([...wanted].map((key) => lastNotAbove(blocks, key)));
  for (const place of places) {
    const block = blocks[place];
    if (!block) continue;
    eachOfBlock(bytes, lowest, block, (hash, number) => {
      if (wanted.has(hash)) visit(hash, number);
    });
  }
}

/** The place of the last block that begins at `key` or before; -1 when none does. */
function lastNotAbove(blocks: readonly Block[], key: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((blocks[middle]?.first ?? 0) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
