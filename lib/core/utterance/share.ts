import { align } from '../align/align.ts';
import { readQuoteWords } from '../align/quote-words.ts';
import type { Span } from '../span.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';

/** A stretch of a quotation that one rendition prints, or lacks. */
export interface ShareStretch {
  readonly isPrinted: boolean;
  /** How many words it has. */
  readonly words: number;
  /** Of the quotation, its parts joined. */
  readonly span: Span;
  readonly text: string;
}

/** Which words of a quotation one rendition prints. */
export interface Share {
  /** How many words the quotation has, and how many of them are printed. */
  readonly of: number;
  readonly words: number;
  /** The whole quotation, in order: printed and lacking by turns. */
  readonly stretches: readonly ShareStretch[];
}

/**
 * Which words of a quotation a rendition prints, word by word; a word that it prints otherwise is one
 * that it lacks. Null when the two are not the same utterance. Cost: as for `align`.
 */
export function shareOf(printed: string, parts: readonly string[]): Share | null {
  const full = parts.join(BETWEEN_PARTS);
  const { differences, runs } = align(printed, full);
  if (differences.includes('unmatched')) return null;
  const same = runs.filter((run) => run.op === 'same').map((run) => run.full);
  const stretches: { isPrinted: boolean; words: number; start: number; end: number }[] = [];
  let [of, words, next] = [0, 0, 0];
  for (const { start, end } of readQuoteWords(full)) {
    while ((same[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isPrinted = (same[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    of += 1;
    if (isPrinted) words += 1;
    const last = stretches.at(-1);
    if (last?.isPrinted === isPrinted) {
      last.words += 1;
      last.end = end;
    } else stretches.push({ isPrinted, words: 1, start, end });
  }
  return {
    of,
    words,
    stretches: stretches.map(({ start, end, ...one }) => ({
      ...one,
      span: { start, end },
      text: full.slice(start, end),
    })),
  };
}

/** A rendition's share, and whose it is. */
export interface OutletShare {
  readonly outlet: string;
  readonly share: Share;
}

/**
 * The stretches of a quotation that one outlet alone attests although another one prints words on
 * both sides of them, in order: there the two disagree. What others merely do not quote is none.
 * Empty with fewer than two outlets. Cost: outlets × stretches.
 */
export function attestedAlone(
  shares: readonly OutletShare[],
): { readonly outlet: string; readonly text: string }[] {
  const found = new Map<number, { outlet: string; text: string; end: number }>();
  for (const { outlet, share } of shares) {
    for (const [index, lacking] of share.stretches.entries()) {
      const isInside = index > 0 && index < share.stretches.length - 1;
      if (lacking.isPrinted || !isInside) continue;
      const { start, end } = lacking.span;
      const holders = new Set(
        shares
          .filter((one) =>
            one.share.stretches.some(
              ({ isPrinted, span }) => isPrinted && span.start <= start && span.end >= end,
            ),
          )
          .map((one) => one.outlet),
      );
      holders.delete(outlet);
      const [only] = holders;
      if (only === undefined || holders.size > 1) continue;
      found.set(start, { outlet: only, text: lacking.text, end });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, { outlet, text }]) => ({ outlet, text }));
}
