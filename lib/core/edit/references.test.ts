import { describe, expect, it } from 'vitest';
import {
  bundledPack,
  makeClaim,
  makeLink,
  makeOrigin,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../../tests/support/factories.ts';
import { checkReferences } from '../pack/check/check-references.ts';
import { outletsOf, referencesOf, withReferred } from './references.ts';

const evidence = (article: string) => [{ article, selector: null, paraphrase: 'It says so.' }];

describe('referencesOf', () => {
  it('names all that the records point to, wherever it stands', () => {
    const story = makeStory({
      claims: [
        makeClaim([makeLink('a', 'b', { evidence: evidence('c') }), makeLink('b', 'origin:o')]),
      ],
      origins: [
        makeOrigin({
          obtainedBy: 'wire',
          confirmations: [{ by: 'Them', says: 'Yes.', evidence: evidence('d') }],
        }),
      ],
      quotations: [makePackQuotation({ claim: 'k', attestedBy: 'e', to: 'radio' })],
      notes: [
        {
          id: 'n',
          criterion: 'named-sources',
          article: 'f',
          finding: 'met',
          says: 'Named.',
          doubt: null,
          evidence: evidence('g'),
          recorded: { by: 'Me', on: '2024' },
        },
      ],
    });
    const found = referencesOf(story);
    expect([...found.articles].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect([...found.origins]).toEqual(['o']);
    expect([...found.speakers]).toEqual(['nora-holm']);
    expect([...found.claims]).toEqual(['k']);
    expect([...found.outlets]).toEqual(['port-gazette', 'wire', 'radio']);
  });
});

describe('withReferred', () => {
  it('leaves a story alone that lacks nothing', () => {
    for (const story of bundledPack().stories) expect(withReferred(story, [])).toBe(story);
  });

  it('takes what is lacking from the first that has it, and what that names in turn', () => {
    const whole = makeStory({
      claims: [
        makeClaim([]),
        makeClaim([makeLink('far', 'origin:survey')], { id: 'k', main: false }),
      ],
      articles: [makePackArticle(), makePackArticle({ id: 'far', url: null })],
    });
    const story = makeStory({ origins: [], quotations: [makePackQuotation({ claim: 'k' })] });
    const mended = withReferred(story, [makeStory({ origins: [] }), whole]);
    expect(checkReferences(mended, new Set(['port-gazette']))).toEqual([]);
    expect(mended.articles.map(({ id }) => id)).toEqual(['gazette-wharf', 'far']);
  });

  it('leaves open what nobody has', () => {
    const story = makeStory({ speakers: [] });
    expect(withReferred(story, [story]).speakers).toEqual([]);
  });
});

it('gives those outlets that the story names', () => {
  const pack = bundledPack();
  const listed = { id: 'nobody', name: 'Nobody', aliases: [], domains: [] };
  const [story] = pack.stories;
  const named = outletsOf(story ?? makeStory(), [...pack.outlets, listed]);
  expect(named).not.toContain(listed);
  expect(named.length).toBeGreaterThan(1);
});
