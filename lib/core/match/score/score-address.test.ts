import { describe, expect, it } from 'vitest';
import { readFeatures } from '../fingerprint/page-features.ts';
import { fingerprint3Of } from '../fingerprint/recipe-3.ts';
import { candidateOf } from './candidate.ts';
import { scoreCandidates } from './score.ts';
import { HEADLINE, RETOLD, TEXT, TWIN } from './wharf-story.cases.ts';

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
