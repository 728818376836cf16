import type { Article } from '../core/article.ts';
import { overlap, type Span, slice } from '../core/span.ts';
import { findParagraphs } from '../core/text/sentences.ts';
import { fieldText } from '../core/view/evidence-view.ts';
import { findPlace, findRange, mapText, type TextMap, type TextPlace } from './text-map.ts';

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
  const around = paragraphOf(text);
  return (span) => findRange(map, slice(text, span), around(span));
}

/**
 * The same in pieces: one where the words stand together, else one a paragraph, since a page may put
 * an advertisement or a picture between two paragraphs of a quotation. Empty when any
 * of them is not there.
 */
export function piecesFinder(map: TextMap, text: string): (span: Span) => TextPlace[] {
  const paragraphs = findParagraphs(text);
  const around = paragraphOf(text);
  return (span) => {
    const whole = findPlace(map, slice(text, span), around(span));
    if (whole) return [whole];
    const parts = paragraphs
      .map(({ start, end }) => ({
        start: Math.max(start, span.start),
        end: Math.min(end, span.end),
      }))
      .filter(({ start, end }) => start < end);
    const places = parts.map((part) => findPlace(map, slice(text, part), around(part)));
    const found = places.filter((place) => place !== null);
    return parts.length > 1 && found.length === parts.length ? found : [];
  };
}

function paragraphOf(text: string): (span: Span) => string {
  const paragraphs = findParagraphs(text);
  return (span) => slice(text, paragraphs.find((one) => overlap(one, span) > 0) ?? span);
}
