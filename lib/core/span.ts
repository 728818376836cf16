/** The fields of an article that a span may index. `text` is the default. */
export type SpanField = 'text' | 'headline' | 'byline' | 'caption' | 'furniture';

/** `[start, end)` in UTF-16 units of one field of the article; `in` is absent for `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly in?: SpanField;
}

/** The part of `text` that `span` covers. The caller picks the field that `span.in` names. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Units that two spans of one field have in common; 0 when they do not touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** `text` with its outer white space left out of the span; empty spans stay where they are. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { ...span, start, end };
}
