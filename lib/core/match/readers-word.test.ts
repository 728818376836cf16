import { describe, expect, it } from 'vitest';
import { type ReadersWord, withConfirmed, withoutDenied, wordKeys } from './readers-word.ts';
import type { Candidate } from './score/candidate.ts';
import type { StoryMatch } from './score/score.ts';

const candidate = (story: string): Candidate => ({
  story,
  shared: new Set(),
  names: new Set(),
  prints: [],
  urls: [],
});
const match = (story: string): StoryMatch => ({
  story,
  relation: 'related',
  grade: 'content',
  score: 0.6,
  reasons: [{ kind: 'shared-names', detail: { key: 'phrase_names', args: ['Quay'] }, spans: [] }],
});
const same = (story: string): ReadersWord => ({ story, says: 'same-story' });
const not = (story: string): ReadersWord => ({ story, says: 'not-this-story' });

describe('wordKeys', () => {
  it('names a page by what its address and its canonical address name, once each', () => {
    const page = {
      url: 'https://m.quay.example/lamps?utm_source=x#top',
      canonicalUrl: 'https://www.quay.example/lamps/',
    };
    expect(wordKeys(page)).toEqual(['quay.example/lamps']);
    expect(wordKeys({ ...page, canonicalUrl: 'https://quay.example/?lamps=7' })).toEqual([
      'quay.example/lamps',
      'quay.example?lamps=7',
    ]);
  });

  it('does not name a page by an address of another host, whatever it declares', () => {
    const canonicalUrl = 'https://wire.example/lamps';
    expect(wordKeys({ url: 'https://quay.example/lamps', canonicalUrl })).toEqual([
      'quay.example/lamps',
    ]);
    expect(wordKeys({ url: 'https://quay.example/', canonicalUrl })).toEqual([
      'https://quay.example/',
    ]);
    expect(wordKeys({ url: null, canonicalUrl })).toEqual(['wire.example/lamps']);
  });

  it.each([
    'https://google.evil.example/amp/s/quay.example/lamps',
    'https://www.google.com/amp/s/quay.example/lamps',
    'https://quay-example.cdn.ampproject.org/c/s/quay.example/lamps',
  ])('does not take the word on a page for %s, whoever shows it', (url) => {
    expect(wordKeys({ url })).toHaveLength(1);
    expect(wordKeys({ url })).not.toContain('quay.example/lamps');
    expect(wordKeys({ url, canonicalUrl: 'https://quay.example/lamps' })).toEqual(
      wordKeys({ url }),
    );
  });

  it('names a page by its bare address where that names no article', () => {
    expect(wordKeys({ url: 'file:///saved/page.html#part' })).toEqual(['file:///saved/page.html']);
    expect(wordKeys({ url: null })).toEqual([]);
  });
});

describe('withoutDenied', () => {
  it('takes out the stories that the reader ruled out, and no others', () => {
    const left = withoutDenied([candidate('a'), candidate('b')], [not('a'), same('b')]);
    expect(left.map(({ story }) => story)).toEqual(['b']);
  });
});

describe('withConfirmed', () => {
  it('puts the story that the reader named above what scored best', () => {
    const scored = { matches: [match('b')], ambiguous: [] };
    const { matches, ambiguous } = withConfirmed(scored, [same('a')]);
    expect(matches).toMatchObject([{ story: 'a', relation: 'same-story', grade: 'word' }]);
    expect(matches[0]?.reasons.map(({ kind }) => kind)).toEqual(['readers-word']);
    expect(ambiguous).toEqual([]);
  });

  it('keeps what the score found for it among the reasons', () => {
    const scored = { matches: [], ambiguous: [match('a'), match('b')] };
    const [first] = withConfirmed(scored, [same('a')]).matches;
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(['readers-word', 'shared-names']);
  });

  it('leaves the score alone where the reader said nothing of the kind', () => {
    const scored = { matches: [match('b')], ambiguous: [] };
    expect(withConfirmed(scored, [not('a')])).toBe(scored);
  });
});
