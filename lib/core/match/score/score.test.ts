import { describe, expect, it } from 'vitest';
import type { PageFeatures } from '../fingerprint/page-features.ts';
import { prepare } from '../signals/signals.ts';
import type { Candidate } from './candidate.ts';
import { scoreCandidates } from './score.ts';

/** Hashes are small numbers here: quotation n holds 100n … 100n+3, passages start at 1, names at 9000. */
const quotation = (n: number, hashes = 4) => ({
  span: { start: n * 10, end: n * 10 + 5 },
  hashes: Array.from({ length: hashes }, (_, index) => n * 100 + index),
});
const page = (changes: Partial<PageFeatures> = {}): PageFeatures => ({
  quotations: [quotation(1), quotation(2), quotation(3)],
  narration: [1, 2, 3, 4, 5, 6],
  names: [9000, 9001, 9002],
  url: 'port-gazette.example/wharf',
  declaredUrl: null,
  published: null,
  passages: [],
  compared: prepare({ terms: [], dates: [], latestYear: null, ownDay: null, words: 0 }),
  placed: [],
  ...changes,
});
const candidate = (shared: number[], changes: Partial<Candidate> = {}): Candidate => ({
  story: 'pack/wharf',
  shared: new Set(shared),
  names: new Set([9000, 9001, 9002]),
  prints: [],
  urls: [],
  ...changes,
});
const allOf = (...numbers: number[]) => numbers.flatMap((n) => quotation(n).hashes);

describe('scoreCandidates', () => {
  it('matches two shared quotations with three names', () => {
    const { matches, ambiguous } = scoreCandidates(page(), [candidate(allOf(1, 2))]);
    expect(ambiguous).toEqual([]);
    expect(matches).toMatchObject([{ story: 'pack/wharf', relation: 'same-story', grade: 'text' }]);
  });

  it('says why it matched, and where the shared quotations stand', () => {
    const [match] = scoreCandidates(page(), [candidate([...allOf(1, 2), 1, 2, 3, 4])]).matches;
    expect(match?.reasons).toEqual([
      {
        kind: 'shared-quotations',
        detail: { key: 'phrase_shared_quotations', args: [2] },
        spans: [
          { start: 10, end: 15 },
          { start: 20, end: 25 },
        ],
      },
      { kind: 'shared-passages', detail: { key: 'phrase_shared_passages', args: [4] }, spans: [] },
      { kind: 'shared-names', detail: { key: 'phrase_shared_names', args: [3] }, spans: [] },
    ]);
  });

  it.each([
    ['one shared quotation alone', allOf(1), {}],
    ['two quotations without a third name', allOf(1, 2), { names: new Set([9000, 9001]) }],
    ['narration without a third name', [1, 2, 3, 4], { names: new Set([9000, 9001]) }],
    ['three passages of narration', [1, 2, 3], {}],
    ['two passages of narration', [1, 2], {}],
  ])('offers as ambiguous, never as known: %s', (_name, shared, changes) => {
    const { matches, ambiguous } = scoreCandidates(page(), [candidate(shared, changes)]);
    expect(matches).toEqual([]);
    expect(ambiguous.map((one) => one.story)).toEqual(['pack/wharf']);
  });

  it.each([
    ['nothing', []],
    ['one passage of narration', [1]],
    ['a quarter of a quotation', [100]],
    ['half of a quotation', [100, 101]],
  ])('finds nothing near for %s', (_name, shared) => {
    expect(scoreCandidates(page(), [candidate(shared)])).toEqual({ matches: [], ambiguous: [] });
  });

  it('matches four passages of narration with three names', () => {
    expect(scoreCandidates(page(), [candidate([1, 2, 3, 4])]).matches).toHaveLength(1);
  });

  it('counts a quotation as shared from seven tenths of its passages on', () => {
    const long = page({ quotations: [quotation(1, 10), quotation(2, 10)] });
    const seven = [1, 2].flatMap((n) => quotation(n, 7).hashes);
    expect(scoreCandidates(long, [candidate(seven)]).matches).toHaveLength(1);
    const six = seven.filter((hash) => hash !== 206);
    expect(scoreCandidates(long, [candidate(six)]).matches).toHaveLength(0);
  });

  it('wants a quarter of the names of the side that has fewer', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => 9000 + index);
    const shared = [9000, 9001, 9002];
    const known = (ofPage: number[], ofStory: number[]) =>
      scoreCandidates(page({ names: ofPage }), [
        candidate(allOf(1, 2), { names: new Set(ofStory) }),
      ]).matches.length;
    const others = (count: number) => names(count).map((name) => name + 1000);
    expect(known(names(12), [...shared, ...others(9)])).toBe(1);
    expect(known(names(13), [...shared, ...others(10)])).toBe(0);
    expect(known(names(12), [...shared, ...others(60)])).toBe(1);
    expect(known(names(60), [...shared, ...others(9)])).toBe(1);
  });

  it('does not count quotations of fewer than three passages', () => {
    const short = page({ quotations: [quotation(1, 2), quotation(2, 2)] });
    expect(scoreCandidates(short, [candidate(allOf(1, 2))])).toEqual({
      matches: [],
      ambiguous: [],
    });
  });

  it('is ambiguous between two stories that are about as near', () => {
    const both = [candidate(allOf(1, 2)), candidate(allOf(2, 3), { story: 'pack/other' })];
    const { matches, ambiguous } = scoreCandidates(page(), both);
    expect(matches).toEqual([]);
    expect(ambiguous).toHaveLength(2);
  });

  it('keeps the match when the runner-up is far behind', () => {
    const both = [candidate([1, 2], { story: 'pack/other' }), candidate(allOf(1, 2, 3))];
    const { matches, ambiguous } = scoreCandidates(page(), both);
    expect(matches.map((one) => one.story)).toEqual(['pack/wharf']);
    expect(ambiguous).toEqual([]);
  });

  it('knows a story by the same address, whatever the text', () => {
    const same = candidate([], { urls: ['port-gazette.example/wharf'], names: new Set() });
    const [match] = scoreCandidates(page(), [same]).matches;
    expect(match).toMatchObject({ grade: 'url', score: 1 });
    expect(match?.reasons.map((reason) => reason.kind)).toEqual(['same-url']);
  });

  it('takes no missing address for the same', () => {
    expect(scoreCandidates(page({ url: null }), [candidate([])]).matches).toEqual([]);
  });

  it('offers at most three near stories, the nearest first', () => {
    const near = [1, 2, 3, 4].map((n) =>
      candidate(n === 3 ? [1, 2, 3] : [1, 2], { story: `pack/${n}` }),
    );
    const { ambiguous } = scoreCandidates(page(), near);
    expect(ambiguous.map((one) => one.story)).toEqual(['pack/3', 'pack/1', 'pack/2']);
  });

  it('grows in score with the evidence and stays within 0–1', () => {
    const more = [
      [...allOf(1)],
      [...allOf(1, 2)],
      [...allOf(1, 2), 1, 2, 3, 4],
      [...allOf(1, 2, 3), 1, 2, 3, 4, 5, 6],
    ];
    const scores = more.map((shared) => {
      const { matches, ambiguous } = scoreCandidates(page(), [candidate(shared)]);
      return [...matches, ...ambiguous][0]?.score ?? 0;
    });
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(4);
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  });

  it('has no match in an empty library', () => {
    expect(scoreCandidates(page(), [])).toEqual({ matches: [], ambiguous: [] });
  });
});
