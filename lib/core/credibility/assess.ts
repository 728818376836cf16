import type { Article, FoundLink, FoundNote, FoundQuotation } from '../article.ts';
import type { ReaderChoices } from '../reader-choices.ts';
import { sentencesOf } from './criterion.ts';
import { isNotable } from './notable.ts';
import { STANDARDS } from './standards.ts';

/** What the reader has chosen about notes. */
export type AssessChoices = Pick<ReaderChoices, 'criteriaOff' | 'notableOutlets'>;

/**
 * The credibility notes that one article supports by itself, one a criterion: a finding, the spans it
 * rests on, a sentence that says it, and one on how it could be wrong. `cannot tell` where the article alone does
 * not decide. Never a total. `credits` are all credits of the article. Criteria that
 * `choices` has off give none. Cost: linear in the text.
 */
export function assess(
  article: Article,
  quotations: readonly FoundQuotation[],
  credits: readonly FoundLink[],
  { criteriaOff, notableOutlets }: AssessChoices = { criteriaOff: [], notableOutlets: [] },
): FoundNote[] {
  const evidence = {
    article,
    quotations,
    credits,
    sentences: sentencesOf(article.text),
    isNotable: notableOutlets.length > 0 ? isNotable(notableOutlets) : null,
  };
  return STANDARDS.flatMap(({ criteria }) => criteria)
    .filter(({ id }) => !criteriaOff.includes(id))
    .map(({ id, judge, caveat }) => ({ criterion: id, ...judge(evidence), caveat }));
}
