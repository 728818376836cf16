import { type Span, trimSpan } from '../span.ts';
import type { MarkedText } from './find-marked.ts';

/**
 * The marked texts, with the words that the page's markup quotes among them, in order. What the page
 * prints in marks as well is taken as marked; marks inside quoted words are part of what was said.
 * `inline` are spans of `text` in order, not overlapping. Cost: linear in both.
 */
export function withInline(
  text: string,
  marked: readonly MarkedText[],
  inline: readonly Span[],
): readonly MarkedText[] {
  if (inline.length === 0) return marked;
  const merged: MarkedText[] = [];
  let next = 0;
  let end = 0;
  for (const span of inline) {
    const quoted = trimSpan(text, span);
    while ((marked[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= quoted.start) {
      const piece = marked[next++];
      if (piece && piece.outer.start >= end) merged.push(piece);
    }
    const piece = marked[next];
    // A mark at either end may stand inside the markup or around it.
    const isMarked =
      piece && piece.outer.start <= quoted.start + 1 && piece.outer.end >= quoted.end - 1;
    const isCut = piece && piece.outer.start < quoted.start;
    if (quoted.end <= quoted.start || quoted.start < end || isMarked || isCut) continue;
    merged.push({ outer: quoted, inner: quoted, open: false, isMinor: false });
    end = quoted.end;
  }
  return [...merged, ...marked.slice(next).filter(({ outer }) => outer.start >= end)];
}
