import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../../tests/support/seeded.ts';
import { bitsFor, bucketOf, emptyManifest, type Manifest, type Run } from './manifest.ts';
import { MERGE, planMerge } from './plan-merge.ts';

const run = (id: number, postings: number, numbers: readonly number[], format = 1): Run => ({
  id,
  format,
  bits: bitsFor(postings),
  numbers,
  postings,
});
const manifest = (changes: Partial<Manifest>): Manifest => ({ ...emptyManifest(1), ...changes });

describe('planMerge', () => {
  it('does nothing to an empty index, a few small runs, or one large one', () => {
    expect(planMerge(manifest({}))).toBeNull();
    const deltas = { count: MERGE.deltas - 1, postings: 9000, numbers: [1, 90] };
    expect(planMerge(manifest({ deltas }))).toBeNull();
    expect(planMerge(manifest({ runs: [run(1, 90_000, [1, 900])] }))).toBeNull();
  });

  it.each([
    ['many', { count: MERGE.deltas, postings: 900, numbers: [1, 128] }],
    ['large', { count: 9, postings: MERGE.deltaPostings, numbers: [1, 600] }],
  ])('merges small runs that are %s, and leaves a far larger run alone', (_name, deltas) => {
    const large = run(3, 10_000_000, [1000, 90_000]);
    const merge = planMerge(manifest({ deltas, runs: [large], nextRun: 4 }));
    expect(merge).toMatchObject({ runs: [], deltas, next: 0, into: { id: 4, postings: 0 } });
    expect(merge?.into.numbers).toEqual(deltas.numbers);
  });

  it('merges a run with later ones that have grown beside it', () => {
    const runs = [run(1, 8_000_000, [1, 9]), run(2, 70_000, [10, 19]), run(3, 10_000, [20, 29])];
    expect(planMerge(manifest({ runs }))?.runs).toEqual([2, 3]);
    const grown = [run(1, 400_000, [1, 9]), run(2, 70_000, [10, 19]), run(3, 10_000, [20, 29])];
    expect(planMerge(manifest({ runs: grown }))?.runs).toEqual([1, 2, 3]);
  });

  it('merges all once a quarter is dead, and forgets the dead that it leaves out', () => {
    const runs = [run(1, 8_000_000, [1, 900])];
    const dead = [1, 300];
    expect(planMerge(manifest({ runs, dead, stories: 1000 }))).toBeNull();
    const merge = planMerge(manifest({ runs, dead: [...dead, 2000, 2400], stories: 600 }));
    expect(merge).toMatchObject({ runs: [1], dropped: [1, 300] });
  });

  it('merges all once the dead are too scattered to be read with each look-up', () => {
    const dead = Array.from({ length: MERGE.deadIntervals + 1 }, (_none, at) => [at * 2, at * 2]);
    const runs = [run(1, 8_000_000, [0, 90_000])];
    expect(planMerge(manifest({ runs, dead: dead.flat(), stories: 90_000 }))?.runs).toEqual([1]);
  });

  it('leaves runs of another format to a rebuild, and their dead', () => {
    const runs = [run(1, 900, [1, 900], 0), run(2, 900, [1000, 1009])];
    expect(planMerge(manifest({ runs, dead: [1, 900], stories: 10 }))).toBeNull();
  });

  it('keeps large runs few and writes each posting few times while a library grows', () => {
    const random = seededNumbers(2);
    let [runs, deltas, written, added, most] = [[] as Run[], emptyManifest(1).deltas, 0, 0, 0];
    for (let at = 0; at < 100_000; at++) {
      const postings = 60 + random(100);
      added += postings;
      deltas = { count: deltas.count + 1, postings: deltas.postings + postings, numbers: [1, at] };
      const merge = planMerge(manifest({ runs, deltas, nextRun: at }));
      if (!merge) continue;
      const taken = runs.filter(({ id }) => merge.runs.includes(id));
      const sum = taken.reduce((all, one) => all + one.postings, deltas.postings);
      written += sum;
      runs = [...runs.filter(({ id }) => !merge.runs.includes(id)), run(at, sum, [1, at])];
      deltas = emptyManifest(1).deltas;
      most = Math.max(most, runs.length);
    }
    expect(most).toBeLessThanOrEqual(4);
    expect(written / added).toBeLessThan(16);
  });
});

describe('buckets', () => {
  it('cut the keys into equal parts, in their order', () => {
    expect([0, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1].map((hash) => bucketOf(hash, 1))).toEqual([
      0, 0, 1, 1,
    ]);
    expect(bucketOf(2 ** 32 - 1, 0)).toBe(0);
    expect(bucketOf(2 ** 32 - 1, 16)).toBe(65_535);
  });

  it('are as many as make each small, and no more', () => {
    expect([0, 16_384, 16_385, 2 ** 18, 11_000_000].map(bitsFor)).toEqual([0, 0, 1, 4, 13]);
    expect(bitsFor(2 ** 40)).toBe(16);
  });
});
