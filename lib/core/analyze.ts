import type { Analysis, Article } from './article.ts';
import { type AssessChoices, assess } from './credibility/assess.ts';
import { findQuotations } from './quotes/find-quotations.ts';
import { findHeadlineQuotations } from './quotes/headline-quotations.ts';
import { linksByClaim } from './trace/links-by-claim.ts';
import type { OutletName } from './trace/outlets/outlet.ts';
import { findCredits } from './trace/trace-chain.ts';

/**
 * All that one article shows without any stored story: its quotations and speakers, whom it
 * credits, and the notes it supports. `outlets` adds names to the known ones, `choices` are the
 * reader's about the notes. Pure; linear in the text.
 */
export function analyze(
  article: Article,
  outlets: readonly OutletName[] = [],
  choices?: AssessChoices,
): Analysis {
  const quotations = findQuotations(article.text, article.blockQuotes, article.inlineQuotes);
  const credits = findCredits(article, quotations, outlets);
  const chain = linksByClaim(credits);
  const headlineQuotations = findHeadlineQuotations(article.headline, article.text, quotations);
  const notes = assess(article, quotations, credits, choices);
  return { article, quotations, headlineQuotations, chain, credits, notes };
}
