import fc from 'fast-check';
import { analyze } from '../../../lib/core/analyze.ts';
import type { Article } from '../../../lib/core/article.ts';
import { buildArticleView } from '../../../lib/core/view/build-article-view.ts';
import { makeArticle } from '../../support/factories.ts';
import { anyText, newsLike } from '../hostile-text.ts';
import { analysisFault, spanFault } from '../invariants.ts';
import { property } from '../property.ts';

/** Spans of a text, some of which mark its quoted paragraphs. */
const spansOf = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 3 })
    .map((pairs) => pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })))
    .map((spans) => spans.sort((a, b) => a.start - b.start));

/** An article as a page may hand it over: any text in every field. */
export const anyArticle: fc.Arbitrary<Article> = anyText.chain((text) =>
  fc
    .record({
      headline: fc.option(anyText),
      furniture: anyText,
      byline: fc.array(anyText, { maxLength: 3 }),
      captions: fc.array(anyText, { maxLength: 2 }),
      outlet: fc.option(anyText),
      published: fc.option(fc.oneof(fc.constant('2024-05-02'), anyText)),
      lang: fc.option(fc.constantFrom('en', 'de', 'fr-CA', 'x', '')),
      blockQuotes: spansOf(text),
      inlineQuotes: spansOf(text),
      links: fc.array(
        fc.record({ href: fc.oneof(fc.webUrl(), anyText), words: anyText, at: fc.constant(null) }),
        { maxLength: 3 },
      ),
    })
    .map((fields) => makeArticle({ ...fields, text })),
);

const LIBRARY = { index: { searched: 0, rebuilding: null }, near: null };

/** What must hold of quotations, speakers, credits and notes, whatever a page prints. */
export const ARTICLES = [
  property(
    'an article’s quotations, speakers, credits and notes lie in it',
    anyArticle,
    (article) => analysisFault(analyze(article)),
  ),
  property(
    'the view of any article is built, and its quotations lie in it',
    anyArticle,
    (article) => {
      const analysis = analyze(article);
      const view = buildArticleView(analysis, [], LIBRARY);
      const faults = view.quotations.map(({ span }) => spanFault(article, span, 'shown'));
      return faults.find((fault) => fault !== null) ?? null;
    },
    0.5,
  ),
  property(
    'what is found in a text does not hang on paragraphs that stand far behind it',
    newsLike,
    (text) => {
      const tail = '\n\nThe ferry was full all winter.'.repeat(12);
      const near = analyze(makeArticle({ text: `${text}${tail}` })).quotations;
      const far = analyze(makeArticle({ text: `${text}${tail}${tail}` })).quotations;
      return JSON.stringify(near.map(({ start, end }) => [start, end])) ===
        JSON.stringify(far.map(({ start, end }) => [start, end]))
        ? null
        : 'other quotations are found when the text goes on';
    },
    0.5,
  ),
];
