import { overlap, type Span, slice } from '../core/span.ts';
import { findParagraphs } from '../core/text/sentences.ts';
import { fieldText } from '../core/view/evidence-view.ts';
import { readArticle } from './read-article.ts';
import { findRange, mapText } from './text-map.ts';

/**
 * The range of the live page that a span of its article stands for; null when the page has changed
 * so that it is not there any more, or stands there more than once. Reads the article anew: a page
 * changes under us, and a stale range would mark other words.
 */
export function findSpan(document: Document, span: Span): Range | null {
  const article = readArticle(document, document.location.href);
  if (!article.ok) return null;
  const text = fieldText(article.value, span.in ?? 'text');
  const around = findParagraphs(text).find((one) => overlap(one, span) > 0) ?? span;
  return findRange(mapText(document.body), slice(text, span), slice(text, around));
}
