import type { Article } from '../core/article.ts';
import { overlap, type Span, slice } from '../core/span.ts';
import { findParagraphs } from '../core/text/sentences.ts';
import { fieldText } from '../core/view/evidence-view.ts';
import { findRange, mapText, type TextMap } from './text-map.ts';

/**
 * The range of the live page that a span of `article` stands for. `article` is the reading that the
 * span was made of; the page may have changed since: null when the words are not there any more, or
 * stand there more than once and their paragraph does not decide.
 */
export function findSpan(document: Document, article: Article, span: Span): Range | null {
  return spanFinder(mapText(document.body), fieldText(article, span.in ?? 'text'))(span);
}

/**
 * Finds spans of `text`, one field of an article, in the live page: see {@link findSpan}. Words that
 * stand there more than once, as in a pull quote, are found inside their paragraph.
 */
export function spanFinder(map: TextMap, text: string): (span: Span) => Range | null {
  const paragraphs = findParagraphs(text);
  return (span) => {
    const around = paragraphs.find((one) => overlap(one, span) > 0) ?? span;
    return findRange(map, slice(text, span), slice(text, around));
  };
}
