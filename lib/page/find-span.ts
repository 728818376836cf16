import type { Article } from '../core/article.ts';
import { overlap, type Span, slice } from '../core/span.ts';
import { findParagraphs } from '../core/text/sentences.ts';
import { fieldText } from '../core/view/evidence-view.ts';
import { findRange, mapText } from './text-map.ts';

/**
 * The range of the live page that a span of `article` stands for. `article` is the reading that the
 * span was made of; the page may have changed since: null when the words are not there any more, or
 * stand there more than once and their paragraph does not decide.
 */
export function findSpan(document: Document, article: Article, span: Span): Range | null {
  const text = fieldText(article, span.in ?? 'text');
  const around = findParagraphs(text).find((one) => overlap(one, span) > 0) ?? span;
  return findRange(mapText(document.body), slice(text, span), slice(text, around));
}
