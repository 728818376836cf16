import type { Span } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { MARK_PAIRS, type MarkPair } from './marks.ts';

/** Something between quotation marks. `outer` covers the marks, `inner` what they hold. */
export interface MarkedText {
  readonly outer: Span;
  readonly inner: Span;
  /** Set when the paragraph ended before the mark was closed: the statement may go on. */
  readonly open: boolean;
}

const isWordUnit = (unit: string) => /[\p{L}\p{N}]/u.test(unit);

function opensHere(text: string, at: number, pair: MarkPair): boolean {
  const before = at > 0 ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  if (/\s|^$/.test(after)) return false;
  if (pair.symmetric || pair.single) return /[\s([{—–\-“"]/.test(before);
  return true;
}

/** No statement inside one paragraph is longer, in units; a mark left open is not looked for beyond. */
const LONGEST = 20_000;

function closeIn(text: string, from: number, paragraphEnd: number, pair: MarkPair): number {
  const end = Math.min(paragraphEnd, from + LONGEST);
  for (let at = from; at < end; at++) {
    const unit = text.charAt(at);
    // A new opening mark of the same kind before any closing one: the first was never closed.
    if (!pair.symmetric && !pair.single && unit === pair.open) return -1;
    if (!pair.close.includes(unit)) continue;
    if (pair.single && isWordUnit(text.charAt(at + 1))) continue;
    return at;
  }
  return -1;
}

/**
 * Everything between quotation marks, outermost pairs only, in order. A pair never crosses a
 * paragraph; a mark that is not closed in its paragraph holds to the paragraph's end when the
 * next paragraph opens with the same mark (a statement that goes on), and nothing otherwise.
 * Spans index `text`. Cost: linear; a mark that is never closed costs at most 20,000 units.
 */
export function findMarked(text: string): MarkedText[] {
  const found: MarkedText[] = [];
  const paragraphs = findParagraphs(text);
  paragraphs.forEach((paragraph, index) => {
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const pair = MARK_PAIRS.find((candidate) => candidate.open === text.charAt(at));
      if (!pair || !opensHere(text, at, pair)) continue;
      const close = closeIn(text, at + 1, paragraph.end, pair);
      if (close > at + 1) {
        found.push({
          outer: { start: at, end: close + 1 },
          inner: { start: at + 1, end: close },
          open: false,
        });
        at = close;
        continue;
      }
      const next = paragraphs[index + 1];
      if (!next || text.charAt(next.start) !== pair.open || pair.single) continue;
      found.push({
        outer: { start: at, end: paragraph.end },
        inner: { start: at + 1, end: paragraph.end },
        open: true,
      });
      break;
    }
  });
  return found;
}
