import type { Analysis } from '../article.ts';
import { attachChecks, type Checkable } from '../fact-check/attach-checks.ts';
import type { FactCheck } from '../fact-check/fact-check.ts';
import { ownAddress } from '../match/page-addresses.ts';
import { type Span, slice } from '../span.ts';
import { type FactCheckView, showCheck } from './fact-check-view.ts';
import { BETWEEN_PARTS } from './parts.ts';

/** A fact check that is about something this page quotes, or that names this page. */
export interface PageCheckView extends FactCheckView {
  /** The page's quotation that is the claim; null when the check names the page. */
  readonly span: Span | null;
}

/** A page of more quotations than these is held against fact checks in part. */
const MOST_QUOTATIONS = 300;

/** What the page prints as said, with its place. */
function printed({ article, quotations }: Analysis) {
  return quotations.slice(0, MOST_QUOTATIONS).map(({ parts, start, end, speaker }) => ({
    words: parts.map((part) => slice(article.text, part)).join(BETWEEN_PARTS),
    // Also a speaker who is too unsure to be shown: whoever may be another one keeps the check away.
    speaker: speaker?.name ?? null,
    span: { start, end },
  }));
}

/**
 * A page as fact checks are held against it: its quotations and its addresses. What it tells in its
 * own words is left out, as it may deny a claim while it repeats it; so is another host's address that it declares.
 */
export function pageCheckable(analysis: Analysis): Checkable {
  const { article } = analysis;
  return { said: printed(analysis), claims: [], addresses: [article.url, ownAddress(article)] };
}

/**
 * Of kept fact checks those about what the page quotes word by word, or that name the page, the last reviewed
 * first. Spans index the article's text. Cost: see `attachChecks`.
 */
export function showPageChecks(checks: readonly FactCheck[], analysis: Analysis): PageCheckView[] {
  const said = printed(analysis);
  return attachChecks(checks, pageCheckable(analysis)).map((attached) => ({
    ...showCheck(attached),
    span: said.find(({ words }) => words === attached.words)?.span ?? null,
  }));
}
