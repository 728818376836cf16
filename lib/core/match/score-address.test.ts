import { describe, expect, it } from 'vitest';
import { candidateOf } from './candidate.ts';
import { readFeatures } from './page-features.ts';
import { fingerprint3Of } from './recipe-3.ts';
import { scoreCandidates } from './score.ts';

const HEADLINE = 'Brackwater harbour board closes the old ferry wharf';
const TEXT = [
  'The Brackwater harbour board closed the old ferry wharf on Tuesday after engineer Nora Holm found 214 of its 380 piles rotten.',
  'Holm had inspected the wharf in March on behalf of the insurer Skerry Mutual, which refused to cover the ferries any longer.',
  'Harbour master Ida Brandt said that the boats would sail from the fish quay until a new wharf is built for 4.7 million crowns.',
  'Fishmongers on the quay protested against the plan at a meeting that lasted until midnight and ended without a vote.',
  'The ferry company Tidemark fears that half of its 900 daily passengers will take the bridge instead this winter.',
  'A first survey eleven years ago had already warned that the outer row of piles would not stand another decade of ice.',
].join('\n\n');
const RETOLD = [
  'Ferries leave Brackwater’s old wharf for good: an inspection by Nora Holm showed that 214 of 380 piles are rotten.',
  'The insurer, Skerry Mutual, had withdrawn its cover. Ida Brandt, the harbour master, moves the boats to the fish quay.',
  'A new wharf would cost 4.7 million crowns. Tidemark, which carries 900 passengers each day, expects to lose many of them.',
].join('\n\n');
const TWIN = [
  'The Skerry Bay harbour board closed the coal pier on Friday after engineer Ola Moen found 71 of its 120 girders rusted.',
  'Moen had inspected the pier in August on behalf of the port police. Harbour master Tove Lind said that ships would sail from Northhaven.',
].join('\n\n');

describe('two stories that hold one address', () => {
  it('names the fuller of two stories that hold the page itself, however strict the reader is', () => {
    const url = 'https://port-gazette.example/wharf';
    const article = (story: string, headline: string, text: string, at: string | null) => ({
      story,
      outlet: 'port-gazette',
      url: at,
      published: '2024-05-02',
      fingerprint: fingerprint3Of({ headline, text }),
    });
    const kept = candidateOf('own/w', [article('own/w', HEADLINE, TEXT, url)], new Set());
    const fuller = candidateOf(
      'pack/w',
      [article('pack/w', HEADLINE, TEXT, url), article('pack/w', HEADLINE, RETOLD, null)],
      new Set(),
    );
    const page = readFeatures({ url, headline: HEADLINE, text: TEXT, published: '2024-05-02' });
    for (const candidates of [
      [kept, fuller],
      [fuller, kept],
    ])
      expect(scoreCandidates(page, candidates, 'strict')).toMatchObject({
        matches: [{ story: 'pack/w', grade: 'url', score: 1 }],
        ambiguous: [],
      });
  });

  it('knows a page by its own address where two stories hold nothing but that', () => {
    const url = 'https://port-gazette.example/wharf';
    const bare = (story: string) =>
      candidateOf(
        story,
        [{ story, outlet: 'o', url, published: null, fingerprint: null }],
        new Set(),
      );
    const page = readFeatures({ url, headline: null, text: '' });
    const { matches } = scoreCandidates(page, [bare('own/w'), bare('pack/w')]);
    expect(matches).toMatchObject([{ story: 'own/w', grade: 'url' }]);
  });

  it('lets the text decide between two events at one address, and else cannot tell', () => {
    const url = 'https://port-gazette.example/live';
    const at = (story: string, headline: string, text: string) =>
      candidateOf(
        story,
        [
          {
            story,
            outlet: 'port-gazette',
            url,
            published: '2024-05-02',
            fingerprint: fingerprint3Of({ headline, text }),
          },
        ],
        new Set(),
      );
    const both = [at('a/pier', 'Coal pier closes', TWIN), at('b/wharf', HEADLINE, TEXT)];
    const asked = (text: string) =>
      scoreCandidates(readFeatures({ url, headline: null, text, published: '2024-05-02' }), both);
    expect(asked(TEXT).matches).toMatchObject([{ story: 'b/wharf', grade: 'url' }]);
    expect(asked('').matches).toEqual([]);
    expect(asked('').ambiguous).toHaveLength(2);
  });
});
