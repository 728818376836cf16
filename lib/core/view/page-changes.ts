import { overlap, type Span } from '../span.ts';
import { wordsHash } from '../utterance/words-hash.ts';
import type { KnownView } from './page-view.ts';
import { BETWEEN_PARTS } from './parts.ts';
import { compareSeen, type SeenPage } from './seen-page.ts';

/** The words that a page prints at a span; null when the view does not hold them. */
function wordsAt(view: KnownView, span: Span): string | null {
  const own = view.ownQuotations.find((one) => overlap(one.span, span) > 0);
  if (own) return own.parts.join(BETWEEN_PARTS);
  const held = view.quotations.find(
    ({ here }) => here && here.span.in === undefined && overlap(here.span, span) > 0,
  );
  return held?.here?.printed ?? null;
}

/** The words with a hash, when a stored rendition has them. */
function storedWords(view: KnownView, hash: string): string | null {
  for (const { renditions } of view.quotations) {
    const found = renditions.find(({ printed }) => wordsHash(printed) === hash);
    if (found) return found.printed;
  }
  return null;
}

/**
 * The view with what changed on its page since the reader last saw it; unchanged when that is not known
 * or nothing did. Words of then are shown from the library alone: the page's were never kept.
 */
export function withChanges(view: KnownView, seen: SeenPage | null): KnownView {
  const pairs = seen ? compareSeen(seen.quotations, view.printed) : [];
  if (!seen || pairs.length === 0) return view;
  const quotations = pairs.map(({ before, now }) => ({
    span: now?.span ?? null,
    now: now && wordsAt(view, now.span),
    before: storedWords(view, before.hash),
  }));
  return { ...view, changes: { since: seen.at, quotations } };
}
