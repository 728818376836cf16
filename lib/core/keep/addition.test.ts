import { describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeBundle,
  makeClaim,
  makeLink,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { withAdditions } from './addition.ts';
import { keepCoverage } from './keep-coverage.ts';

const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };
const PILES =
  'Every second pile under the old wharf is rotten and must be drawn before the winter.';
const bundle = makeBundle({
  story: makeStory({ quotations: [makePackQuotation({ parts: [PILES] })] }),
});
const page = analyze(
  makeArticle({
    url: 'https://www.quay-herald.example/wharf',
    outlet: 'Quay Herald',
    headline: 'Wharf shut until spring',
    text: `The wharf is shut, Port Gazette reports. “${PILES}” Nora Holm said. “We will draw them one by one, and we will not hurry,” Oona Falk said.`,
  }),
);
const addition = keepCoverage(page, bundle, KEEPING);
const merged = withAdditions(bundle, [addition]);

describe('coverage that the reader added', () => {
  it('stands with the story: its article, its link, how it prints what was said, and more', () => {
    expect(merged.story.articles.map((one) => one.id)).toEqual([
      'gazette-wharf',
      addition.article.id,
    ]);
    expect(merged.story.quotations).toHaveLength(2);
    expect(merged.story.quotations[0]?.renditions.map((one) => one.article)).toEqual([
      addition.article.id,
    ]);
    expect(merged.added).toEqual([addition.article.id]);
  });

  it('is there once when the pack holds it by now, and does not count as added', () => {
    const later = { ...merged, added: [] };
    expect(withAdditions(later, [addition])).toEqual(later);
  });

  it('is there once when the pack holds the address under another id', () => {
    const curated = makePackArticle({
      id: 'quay-herald-wharf',
      url: addition.article.url,
      outlet: 'quay-herald',
    });
    const later = makeBundle({
      story: makeStory({
        articles: [makePackArticle(), curated],
        claims: [makeClaim([makeLink(curated.id, 'gazette-wharf')])],
        quotations: [makePackQuotation({ parts: [PILES] })],
      }),
    });
    const { story, added } = withAdditions(later, [addition]);
    expect(story.articles).toEqual(later.story.articles);
    expect(story.claims).toEqual(later.story.claims);
    expect(added).toEqual([]);
    expect(story.quotations[0]?.renditions.map((one) => one.article)).toEqual([curated.id]);
    expect(story.quotations[1]?.attestedBy).toBe(curated.id);
  });

  it('is there once when it is given twice', () => {
    expect(withAdditions(bundle, [addition, addition]).story).toEqual(merged.story);
  });
});
