import type { Span } from '../../lib/core/span.ts';

/** Double marks of every shape that the labelled articles print; '' is a double mark, too. */
const DOUBLE = /[“”"„]|''|``/g;
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;

/** Words in the spans of a text. */
export const wordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + wordsOf(text.slice(start, end)), 0);

/** Whether a mark can only open, or only close: by its shape, a straight one by the spaces beside it. */
function roleOf(text: string, mark: string, at: number): 'opens' | 'closes' | 'either' {
  const spaceBefore = /^[\s([—–-]?$/.test(text.charAt(at - 1));
  const spaceAfter = /^[\s.,;:!?)\]—–-]?$/.test(text.charAt(at + mark.length));
  if (mark === '“' || mark === '„' || mark === '``') {
    return spaceAfter && !spaceBefore ? 'closes' : 'opens';
  }
  if (mark === '”') return 'closes';
  if (spaceBefore === spaceAfter) return 'either';
  return spaceBefore ? 'opens' : 'closes';
}

/**
 * What stands between double quotation marks, read as simply as possible so that it does not share
 * the faults of what is measured: marks open and close by turns, a mark that can only open opens
 * anew, one that can only close opens nothing, and the paragraph's end closes all.
 */
export function markedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    let open = -1;
    const close = (end: number) => {
      if (open >= 0 && end > open) spans.push({ start: from + open, end: from + end });
      open = -1;
    };
    for (const { 0: mark, index } of paragraph.matchAll(DOUBLE)) {
      const role = roleOf(paragraph, mark, index);
      if (open >= 0 && role !== 'opens') close(index);
      else if (role !== 'closes') {
        close(index);
        open = index + mark.length;
      }
    }
    close(paragraph.length);
    from += paragraph.length + 1;
  }
  return spans;
}
