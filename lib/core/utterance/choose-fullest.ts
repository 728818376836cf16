import { align } from '../align/align.ts';
import { readQuoteWords } from '../align/quote-words.ts';
import type { PackQuotation } from '../pack/pack.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';

type Rendition = PackQuotation['renditions'][number];

const textOf = ({ parts }: Rendition) => parts.join(BETWEEN_PARTS);

/** Words that were said: what an editor put in brackets was not. */
const saidIn = (rendition: Rendition) =>
  readQuoteWords(textOf(rendition)).filter(({ isBracketed }) => !isBracketed).length;

/** Characters of `others` that `full` prints as well; null when one of them is no rendition of it. */
function agreement(full: Rendition, others: readonly Rendition[]): number | null {
  let agreed = 0;
  for (const other of others) {
    const { differences, runs } = align(textOf(other), textOf(full));
    if (differences.includes('unmatched')) return null;
    for (const { op, printed } of runs) if (op === 'same') agreed += printed.end - printed.start;
  }
  return agreed;
}

/**
 * The rendition with the fullest attested form: always what one article prints, never put together
 * from two. Of those in the text of an article, the one with the most words outside brackets that
 * each other rendition is one of; among equals the one that the others agree with most, then the
 * first. Null when no rendition is in a text, or when none fits all the others. Cost: renditions² ×
 * `align`, at most 12 of them tried.
 */
export function chooseFullest(renditions: readonly Rendition[]): Rendition | null {
  const inText = renditions.filter((one) => one.in === 'text');
  const candidates = inText
    .map((rendition) => ({ rendition, said: saidIn(rendition) }))
    .sort((a, b) => b.said - a.said)
    .slice(0, MOST_TRIED);
  let best: { rendition: Rendition; said: number; agreed: number } | null = null;
  for (const { rendition, said } of candidates) {
    if (best && said < best.said) return best.rendition;
    const agreed = agreement(
      rendition,
      inText.filter((one) => one !== rendition),
    );
    if (agreed !== null && (!best || agreed > best.agreed)) best = { rendition, said, agreed };
  }
  return best?.rendition ?? null;
}

/** The fullest forms of a statement are few; the rest of a long list are excerpts of them. */
const MOST_TRIED = 12;
