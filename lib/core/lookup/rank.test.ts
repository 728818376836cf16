import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';
import { rankCandidates } from './rank.ts';

describe('readQuery', () => {
  it.each([
    ['', [], null],
    ['respo', [], 'respo'],
    ['lack of respo', ['lack', 'of'], 'respo'],
    ['lack of response ', ['lack', 'of', 'response'], null],
    ['That’s the', ['thats'], 'the'],
    ['the the the ', ['the'], null],
  ])('reads “%s”', (typed, words, prefix) => {
    expect(readQuery(typed)).toEqual({ words, prefix });
  });
});

describe('rankCandidates', () => {
  const frequencies = new Map([
    ['the', 90],
    ['harbour', 2],
    ['lamp', 3],
  ]);
  const candidate = (key: string, ...words: string[]) => ({ key, words: new Set(words) });

  it('puts rare words before common ones', () => {
    const ranked = rankCandidates(
      [candidate('a', 'the', 'lamp'), candidate('b', 'harbour', 'lamp')],
      frequencies,
      100,
    );
    expect(ranked.map((one) => one.key)).toEqual(['b', 'a']);
  });

  it('leaves out what holds too little of the query', () => {
    expect(rankCandidates([candidate('a', 'lamp')], frequencies, 100)).toEqual([]);
  });

  it('scores more words higher', () => {
    const [all, two] = rankCandidates(
      [candidate('two', 'harbour', 'lamp'), candidate('all', 'harbour', 'lamp', 'the')],
      frequencies,
      100,
    );
    expect([all?.key, two?.key]).toEqual(['all', 'two']);
  });
});
