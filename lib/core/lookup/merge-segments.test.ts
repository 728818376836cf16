import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../eval/made/random.ts';
import { makeEntry } from '../../../tests/support/lookup-entries.ts';
import type { Entry } from './fields.ts';
import { chooseMerge, mergeTerms, renumber } from './merge-segments.ts';
import { buildSegment, type IndexedStory } from './segment.ts';
import { forEachTerm } from './term-blocks.ts';

const size = (id: number, entries: number, dead = 0) => ({ id, entries, dead });

describe('chooseMerge', () => {
  it.each([
    ['nothing', [], null],
    ['one segment alone', [size(1, 100)], null],
    ['two of a size', [size(1, 100), size(2, 90)], [1, 2]],
    ['the smaller two of three', [size(1, 10_000), size(2, 90), size(3, 100)], [2, 3]],
    ['a small one beside a large one', [size(1, 10_000), size(2, 100)], null],
    ['one with much that is gone', [size(1, 100, 30)], [1]],
    ['one with a little that is gone', [size(1, 100, 10)], null],
  ])('of %s', (_name, sizes, chosen) => {
    expect(chooseMerge(sizes)).toEqual(chosen);
  });

  it('takes any that is gone when it is to be thorough', () => {
    expect(chooseMerge([size(1, 10_000, 1), size(2, 100)], true)).toEqual([1]);
    expect(chooseMerge([size(1, 10_000), size(2, 100)], true)).toBeNull();
  });
});

describe('renumber', () => {
  it('numbers segments one after another, without what is gone', () => {
    const { numbers, stories, entries } = renumber(
      [
        { stories: Uint32Array.of(5, 0, 6, 2), entries: 3 },
        { stories: Uint32Array.of(9, 0), entries: 2 },
      ],
      new Set([5]),
    );
    expect(numbers.map((own) => [...own])).toEqual([
      [-1, -1, 0],
      [1, 2],
    ]);
    expect([...stories]).toEqual([6, 0, 9, 1]);
    expect(entries).toBe(3);
  });

  it('bears a story without entries', () => {
    const { stories } = renumber([{ stories: Uint32Array.of(1, 0, 2, 0), entries: 1 }], new Set());
    expect([...stories]).toEqual([1, 0, 2, 0]);
  });
});

const story = (sequence: number, entries: readonly Entry[]): IndexedStory => ({
  sequence,
  entries,
});

/** All terms with all their fields. */
function dump(blocks: readonly Uint8Array[]) {
  const all: unknown[] = [];
  for (const block of blocks) {
    forEachTerm(block, (term, fields) => {
      all.push([term, fields.map(([field, packed]) => [field, [...packed]])]);
      return true;
    });
  }
  return all;
}

describe('mergeTerms', () => {
  it.each([1, 2, 3])('gives what indexing all at once gives, step by step (%i)', (seed) => {
    const random = seededRandom(seed);
    const some = (sequence: number, count: number) =>
      story(
        sequence,
        Array.from({ length: count }, (_, at) => makeEntry(random, `made/${sequence}/${at}`)),
      );
    const [a, b, c, d] = [some(1, 30), some(2, 1), some(3, 40), some(4, 20)];
    const segments = [buildSegment([a, b]), buildSegment([c, d])];
    const numbering = renumber(
      segments.map(({ stories, head }) => ({ stories, entries: head.entries })),
      new Set([2, 3]),
    );
    const whole = buildSegment([a, d]);
    expect(numbering.stories).toEqual(whole.stories);
    const merged: Uint8Array[] = [];
    let after: string | null = null;
    do {
      const sources = segments.map(({ terms, head }) => ({
        blocks: terms,
        next: head.firstTerms[terms.length] ?? null,
      }));
      const step: ReturnType<typeof mergeTerms> = mergeTerms(sources, numbering, after);
      merged.push(...step.written.blocks);
      after = step.after;
    } while (after !== null);
    expect(dump(merged)).toEqual(dump(whole.terms));
  });

  it('goes no further than every source reaches', () => {
    const entry = (words: string): Entry => ({ key: 'k', terms: [words, '', '', '', '', ''] });
    const segments = ['anchor lamp quay', 'boat mast zinc'].map((words, at) =>
      buildSegment([story(at, [entry(words)])]),
    );
    const numbering = renumber(
      segments.map(({ stories, head }) => ({ stories, entries: head.entries })),
      new Set(),
    );
    const sources = segments.map(({ terms }, at) => ({
      blocks: terms,
      next: at === 0 ? 'm' : null,
    }));
    const first = mergeTerms(sources, numbering, null);
    expect(dump(first.written.blocks).map((one) => (one as [string])[0])).toEqual([
      'anchor',
      'boat',
      'lamp',
    ]);
    expect(first.after).toBe('lamp');
    const rest = mergeTerms(
      sources.map(({ blocks }) => ({ blocks, next: null })),
      numbering,
      first.after,
    );
    expect(dump(rest.written.blocks).map((one) => (one as [string])[0])).toEqual([
      'mast',
      'quay',
      'zinc',
    ]);
    expect(rest.after).toBeNull();
  });
});
