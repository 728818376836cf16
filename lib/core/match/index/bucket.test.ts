import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../../tests/support/seeded.ts';
import { withSum } from '../../checked-bytes.ts';
import { MOST_HOLDERS, packBucket, searchBucket, unpackBucket } from './bucket.ts';
import { joined, kept, type Postings, sorted } from './postings.ts';

type Pair = readonly [hash: number, number: number];

const postingsOf = (pairs: readonly Pair[]): Postings => ({
  hashes: Uint32Array.from(pairs, ([hash]) => hash),
  numbers: Uint32Array.from(pairs, ([, number]) => number),
});
const pairsOf = ({ hashes, numbers }: Postings): Pair[] =>
  Array.from(hashes, (hash, at) => [hash, numbers[at] ?? 0]);
const inOrder = (pairs: readonly Pair[]) =>
  [...new Map(pairs.map((pair) => [pair.join(), pair])).values()].sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  );

function search(bytes: Uint8Array, keys: readonly number[]): Pair[] {
  const found: Pair[] = [];
  searchBucket(bytes, new Set(keys), (hash, number) => found.push([hash, number]));
  return inOrder(found);
}

describe('a bucket', () => {
  it('gives back each pair once', () => {
    const pairs: Pair[] = [
      [0, 7],
      [5, 3],
      [5, 3],
      [5, 4_000_000_000],
      [4_294_967_295, 1],
    ];
    const { bytes, count } = packBucket(postingsOf(pairs));
    expect(count).toBe(4);
    expect(pairsOf(unpackBucket(bytes))).toEqual(inOrder(pairs));
  });

  it('may be empty', () => {
    const { bytes, count } = packBucket(postingsOf([]));
    expect(count).toBe(0);
    expect(pairsOf(unpackBucket(bytes))).toEqual([]);
    expect(search(bytes, [0, 1])).toEqual([]);
  });

  it('finds what a list of pairs has, and nothing else', () => {
    const random = seededNumbers(11);
    for (let round = 0; round < 60; round++) {
      const span = [100, 10_000, 4_294_967_295][round % 3] ?? 100;
      const pairs = Array.from({ length: random(900) }, (): Pair => [random(span), random(50) + 1]);
      const { bytes, count } = packBucket(sorted(postingsOf(pairs)));
      expect(count).toBe(inOrder(pairs).length);
      expect(pairsOf(unpackBucket(bytes))).toEqual(inOrder(pairs));
      const keys = [...pairs.slice(0, 20).map(([hash]) => hash), random(span), 0, span];
      expect(search(bytes, keys)).toEqual(inOrder(pairs.filter(([hash]) => keys.includes(hash))));
    }
  });

  it('is refused whole when a byte of it was changed', () => {
    const random = seededNumbers(13);
    const { bytes } = packBucket(
      sorted(postingsOf(Array.from({ length: 300 }, (): Pair => [random(9000), 1]))),
    );
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(() => unpackBucket(changed)).toThrow(RangeError);
      expect(() => search(changed, [1])).toThrow(RangeError);
    }
  });

  it('costs no more than its bytes, whatever they are', () => {
    const random = seededNumbers(17);
    for (let round = 0; round < 200; round++) {
      const bytes = withSum(Uint8Array.from({ length: 300 }, () => random(256)));
      expect(unpackBucket(bytes).hashes.length).toBeLessThanOrEqual(bytes.length);
      expect(search(bytes, [1, 2, 3]).length).toBeLessThanOrEqual(bytes.length);
    }
  });

  it('keeps the latest stories of a key that too many hold', () => {
    const many = Array.from({ length: MOST_HOLDERS + 500 }, (_none, at): Pair => [9, at + 1]);
    const { bytes, count } = packBucket(postingsOf([[8, 1], ...many, [10, 2]]));
    expect(count).toBe(MOST_HOLDERS + 2);
    expect(search(bytes, [9])).toEqual(many.slice(-MOST_HOLDERS));
    expect(search(bytes, [8, 10])).toEqual([
      [8, 1],
      [10, 2],
    ]);
  });

  it('takes some five bytes a pair in a library of thousands', () => {
    const random = seededNumbers(5);
    const pairs = Array.from(
      { length: 2000 },
      (): Pair => [random(2 ** 20), 60_000 + random(40_000)],
    );
    const { bytes } = packBucket(sorted(postingsOf(pairs)));
    expect(bytes.length / pairs.length).toBeLessThan(5.5);
  });
});

describe('postings', () => {
  it('are sorted as a list of pairs is, few or many', () => {
    const random = seededNumbers(7);
    for (const length of [0, 1, 500, 5000]) {
      const pairs = Array.from(
        { length },
        (): Pair => [random(2 ** 31) * 2, random(3) * 70_000 + random(9)],
      );
      expect(pairsOf(sorted(postingsOf(pairs)))).toEqual(
        [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      );
    }
  });

  it('are joined one list after another, and thinned in their order', () => {
    const all = joined([
      postingsOf([[3, 1]]),
      postingsOf([]),
      postingsOf([
        [1, 2],
        [2, 9],
      ]),
    ]);
    expect(pairsOf(all)).toEqual([
      [3, 1],
      [1, 2],
      [2, 9],
    ]);
    expect(pairsOf(kept(all, (hash, number) => hash > 1 && number < 9))).toEqual([[3, 1]]);
  });
});
