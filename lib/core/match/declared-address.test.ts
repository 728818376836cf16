import { describe, expect, it } from 'vitest';
import { bundledStory, makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { readFeatures } from './fingerprint/page-features.ts';
import { fingerprint3Of } from './fingerprint/recipe-3.ts';
import { candidateOf } from './score/candidate.ts';
import { confirmMatch } from './score/confirm-match.ts';
import { scoreCandidates } from './score/score.ts';

const WHARF = {
  url: 'https://port-gazette.example/wharf',
  headline: 'Tessel wharf closes after survey',
  text: [
    'Port Tessel closed its eastern wharf on Monday after divers found worms in 41 of its piles, harbour master Ilse Brandt said.',
    'Brandt told the council that the ferry to Skarholm will leave from the grain quay until the piles are replaced.',
    'The survey by Norrby Marine cost the town 90,000 crowns and took nine days.',
    'Skipper Aron Tveit, who lands herring there, said that the grain quay has no ice house.',
  ].join('\n\n'),
};
const RETOLD = {
  headline: 'Worms shut Port Tessel’s eastern wharf',
  text: [
    'Harbour master Ilse Brandt has shut the eastern wharf of Port Tessel: divers of Norrby Marine saw worms in 41 piles.',
    'The Skarholm ferry moves to the grain quay. Aron Tveit, a skipper, misses an ice house there.',
  ].join('\n\n'),
};
const CHOIR = {
  headline: 'Choir of Lindas sings in the old mill',
  text: [
    'The girls’ choir of Lindas filled the old mill on Saturday with songs by Petra Aaberg, who turned eighty in spring.',
    'Conductor Mikal Rossen had asked the miller’s family for the hall in 2019 and was told to wait for the new roof.',
    'Tickets for the second evening, with a quartet from Ostmark, are sold at the bakery.',
  ].join('\n\n'),
};
const stored = (kept: typeof WHARF | { url: string; headline: null; text: null }) =>
  candidateOf(
    'pack/wharf',
    [
      {
        story: 'pack/wharf',
        outlet: 'port-gazette',
        url: kept.url,
        published: null,
        fingerprint: kept.text === null ? null : fingerprint3Of(kept),
      },
    ],
    new Set(),
  );
const SITES = [
  ['of its own site', 'https://port-gazette.example/mill?issue=3'],
  ['of another site', 'https://mirror.example/saved/17'],
] as const;
const scored = (
  url: string,
  told: { readonly headline: string; readonly text: string },
  kept = stored(WHARF),
) => scoreCandidates(readFeatures({ url, canonicalUrl: WHARF.url, ...told }), [kept]);
const kinds = (matches: ReturnType<typeof scored>['matches']) =>
  matches[0]?.reasons.map(({ kind }) => kind);

describe('an address that a page declares as its own', () => {
  it.each(SITES)('says nothing by itself: a stored article’s, %s', (_where, url) => {
    expect(scored(url, CHOIR)).toEqual({ matches: [], ambiguous: [] });
  });

  it.each(SITES)('makes known what tells the same in other words: %s', (_where, url) => {
    const { matches } = scored(url, RETOLD);
    expect(matches).toMatchObject([{ story: 'pack/wharf', relation: 'same-story', grade: 'url' }]);
    expect(kinds(matches)?.[0]).toBe('declared-url');
    expect(matches[0]?.score).toBeLessThan(1);
  });

  it('makes known what the text alone would only offer', () => {
    const brief = {
      headline: 'Ferry moves',
      text: 'The Skarholm ferry leaves from the grain quay from now on, said Ilse Brandt of Port Tessel.',
    };
    const alone = scoreCandidates(readFeatures({ url: SITES[1][1], ...brief }), [stored(WHARF)]);
    expect(alone.matches).toEqual([]);
    expect(alone.ambiguous).toHaveLength(1);
    expect(scored(SITES[1][1], brief).matches).toMatchObject([{ grade: 'url' }]);
  });

  it.each([
    ['of a cache', 'https://www.google.com/amp/s/port-gazette.example/wharf'],
    [
      'of another',
      'https://port--gazette-example.cdn.ampproject.org/c/s/port-gazette.example/wharf',
    ],
  ])('is no more when it is the original %s', (_where, url) => {
    const told = (page: typeof CHOIR) =>
      scoreCandidates(readFeatures({ url, ...page }), [stored(WHARF)]);
    expect(told(CHOIR)).toEqual({ matches: [], ambiguous: [] });
    expect(kinds(told(RETOLD).matches)?.[0]).toBe('declared-url');
  });

  it.each([
    'https://google.evil.example/amp/s/port-gazette.example/wharf',
    'https://www.google.evil.example/amp/port-gazette.example/wharf',
    'http://google.localhost/amp/s/port-gazette.example/wharf',
    'https://cdn.ampproject.org.evil.example/c/s/port-gazette.example/wharf',
  ])('is not read out of the address of a site that calls itself a cache: %s', (url) => {
    expect(readFeatures({ url, ...CHOIR })).toMatchObject({ declaredUrl: null });
    expect(scoreCandidates(readFeatures({ url, ...CHOIR }), [stored(WHARF)])).toEqual({
      matches: [],
      ambiguous: [],
    });
  });

  it('is offered where the stored article holds nothing to compare', () => {
    const bare = stored({ url: WHARF.url, headline: null, text: null });
    const { matches, ambiguous } = scored(SITES[1][1], CHOIR, bare);
    expect(matches).toEqual([]);
    expect(ambiguous).toMatchObject([{ story: 'pack/wharf', relation: 'related', grade: 'url' }]);
    expect(kinds(ambiguous)).toEqual(['declared-url']);
  });

  it('gives way to the address that the page has', () => {
    const own = { ...stored(WHARF), story: 'pack/choir', urls: ['mirror.example/saved/17'] };
    const page = readFeatures({ url: SITES[1][1], canonicalUrl: WHARF.url, ...RETOLD });
    const { matches } = scoreCandidates(page, [stored(WHARF), own]);
    expect(matches).toMatchObject([{ story: 'pack/choir', grade: 'url', score: 1 }]);
    expect(kinds(matches)?.[0]).toBe('same-url');
  });

  it('does not spare the closer look, which the page’s own address does', () => {
    const bundle = bundledStory();
    const analysis = analyze(makeArticle({ headline: null, text: 'The gulls flew off.' }));
    const confirms = (kind: 'declared-url' | 'same-url') =>
      confirmMatch(
        analysis,
        {
          story: bundle.key,
          relation: 'same-story',
          grade: 'url',
          score: 0.9,
          reasons: [{ kind, detail: { key: 'phrase_same_url', args: [] }, spans: [] }],
        },
        bundle,
      );
    expect(confirms('same-url')).toBe(true);
    expect(confirms('declared-url')).toBe(false);
  });
});
