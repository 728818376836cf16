import { describe, expect, it } from 'vitest';
import { prepare } from '../signals/signals.ts';
import { withoutBesideStanding } from './beside-standing.ts';
import type { Candidate, StoredPrint } from './candidate.ts';

const EMPTY = prepare({ terms: [], dates: [], latestYear: null, ownDay: null, words: 0 });
const print = (passages: readonly number[], changes: Partial<StoredPrint> = {}): StoredPrint => ({
  outlet: 'gazette',
  passages: new Set(passages),
  standing: new Set(),
  quotations: new Set(),
  compared: EMPTY,
  cutAt: null,
  published: null,
  ...changes,
});
const story = (name: string, ...prints: readonly StoredPrint[]): Candidate => ({
  story: name,
  shared: new Set(),
  names: new Set(),
  prints,
  urls: [],
});
/** The passages of a page, in order. */
const page = (...hashes: readonly number[]) =>
  hashes.map((hash, at) => ({
    hash,
    start: at * 10,
    end: at * 10 + 9,
    isNarration: true,
    isQuoted: false,
  }));
const left = (passages: ReturnType<typeof page>, ...candidates: readonly Candidate[]) =>
  [...(withoutBesideStanding(passages, candidates)[0]?.prints[0]?.passages ?? [])].join(' ');

/** Up to 100 the long one tells what it holds: 40 and 41, which are boilerplate. */
const LONG = story('long', print([7], { cutAt: 100, standing: new Set([40, 41]) }));
const PAGE = page(500, 20, 600, 40, 700, 41, 800, 21, 900);

describe('withoutBesideStanding', () => {
  it('takes what stands beside boilerplate for boilerplate where the long article had no room for it', () => {
    expect(left(PAGE, story('short', print([500, 600, 700, 800, 900])), LONG)).toBe('500 900');
  });

  it('keeps what the long article had room for and does not hold', () => {
    expect(left(PAGE, story('short', print([20, 21])), LONG)).toBe('20 21');
  });

  it.each([
    ['another outlet', story('long', ...LONG.prints.map((one) => ({ ...one, outlet: 'post' })))],
    ['the story itself', story('short', ...LONG.prints)],
    ['an article that was not cut', story('long', print([7], { standing: new Set([40, 41]) }))],
    ['one that holds nothing of the page', story('long', print([7], { cutAt: 100 }))],
  ])('says nothing by %s', (_what, other) => {
    expect(left(PAGE, story('short', print([600, 700])), other)).toBe('600 700');
  });

  it('takes nothing from an article that the long one is', () => {
    const kept = [600, 7, 8, 9, 10];
    const same = story('again', print([7, 8, 9, 10], { cutAt: 100, standing: new Set([40]) }));
    expect(left(PAGE, story('first', print(kept)), same)).toBe(kept.join(' '));
  });

  it('looks at the page once, forwards and backwards, for at most twelve long articles of an outlet', () => {
    let looks = 0;
    const spied = page(...Array.from({ length: 50 }, (_none, at) => at + 200)).map((one) =>
      Object.defineProperty({ ...one }, 'hash', {
        get: () => {
          looks += 1;
          return one.hash;
        },
      }),
    );
    const range = (count: number) => Array.from({ length: count }, (_none, at) => at);
    const long = range(40).map((at) => story(`long${at}`, print([at], { cutAt: 100 })));
    const looksFor = (stories: number) => {
      looks = 0;
      const short = range(stories).map((at) => story(`s${at}`, print([200 + at])));
      withoutBesideStanding(spied, [...short, ...long]);
      return looks;
    };
    expect(looksFor(1)).toBe(looksFor(20));
    expect(looksFor(20)).toBeLessThanOrEqual(12 * 50 * 2 * 2);
  });
});
