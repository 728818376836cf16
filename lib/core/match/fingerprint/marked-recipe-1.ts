import type { Span } from '../../span.ts';
import { findParagraphs } from '../../text/sentences.ts';

/** A pair of quotation marks: which characters may open, which may close. Data, one row a pair. */
interface MarkPair {
  readonly open: string;
  readonly close: readonly string[];
  /** Whether the same character opens and closes, so that the place decides. */
  readonly symmetric: boolean;
  /** Apostrophes look like these: they open only before a word and close only after one. */
  readonly single: boolean;
}

const MARK_PAIRS: readonly MarkPair[] = [
  { open: '“', close: ['”', '"'], symmetric: false, single: false },
  { open: '„', close: ['“', '”'], symmetric: false, single: false },
  { open: '«', close: ['»'], symmetric: false, single: false },
  { open: '»', close: ['«'], symmetric: false, single: false },
  { open: '"', close: ['"', '”'], symmetric: true, single: false },
  { open: '‘', close: ['’'], symmetric: false, single: true },
];

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

function closeIn(text: string, from: number, end: number, pair: MarkPair): number {
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
 * What stands between quotation marks by recipe 1 of the fingerprint: spans of `text` without the
 * marks, outermost pairs only, in order. Frozen with the recipe: packs hold hashes of these pieces,
 * so that its faults (guillemets with inner spaces, years after an apostrophe) stay. What the page
 * shows is read by `quotes/find-marked.ts`. Cost: linear.
 */
export function markedByRecipe1(text: string): Span[] {
  const found: Span[] = [];
  /** Up to where no closing mark of a pair stands, so that no unit is looked at twice in vain. */
  const clear = new Map<MarkPair, number>();
  const paragraphs = findParagraphs(text);
  paragraphs.forEach((paragraph, index) => {
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const pair = MARK_PAIRS.find((candidate) => candidate.open === text.charAt(at));
      if (!pair || !opensHere(text, at, pair)) continue;
      const limit = Math.min(paragraph.end, at + 1 + LONGEST);
      const close = closeIn(text, Math.max(at + 1, clear.get(pair) ?? 0), limit, pair);
      if (close < 0 && (pair.symmetric || pair.single)) clear.set(pair, limit);
      if (close > at + 1) {
        found.push({ start: at + 1, end: close });
        at = close;
        continue;
      }
      const next = paragraphs[index + 1];
      if (!next || text.charAt(next.start) !== pair.open || pair.single) continue;
      found.push({ start: at + 1, end: paragraph.end });
      break;
    }
  });
  return found;
}
