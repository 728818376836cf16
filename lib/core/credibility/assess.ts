import type { Article, FoundLink, FoundNote, FoundQuotation } from '../article.ts';
import { sentencesOf } from './criterion.ts';
import { STANDARDS } from './standards.ts';

/**
 * The credibility notes that one article supports by itself, one a criterion: a finding, the spans it
 * rests on, a sentence that says it, and one on how it could be wrong. `cannot tell` where the article alone does
 * not decide. Never a total. `credits` are all credits of the article. Cost: linear in the text.
 */
export function assess(
  article: Article,
  quotations: readonly FoundQuotation[],
  credits: readonly FoundLink[],
): FoundNote[] {
  const evidence = { article, quotations, credits, sentences: sentencesOf(article.text) };
  return STANDARDS.flatMap(({ criteria }) => criteria).map(({ id, judge, caveat }) => ({
    criterion: id,
    ...judge(evidence),
    caveat,
  }));
}
