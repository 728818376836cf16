import type { Span } from '../span.ts';
import type { Block, Comparison } from './comparison.ts';
import type { QuoteWord } from './quote-words.ts';

/** A place where two texts differ. */
export interface Place {
  /** The printed words there, without those that have only moved. */
  readonly theirs: readonly QuoteWord[];
  /** The words of the full text there, without those that have only moved. */
  readonly ours: readonly QuoteWord[];
  /** Printed words that stand elsewhere in the full text. */
  readonly moved: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The printed text from the word before the place to the word behind it. */
  readonly seam: string;
  /** The same of the full text, as a span of it. */
  readonly gap: Span;
}

/**
 * The places of a comparison that differ, in order. `blocks` are those of `comparison`. Cost: linear.
 */
export function findPlaces(comparison: Comparison, blocks: readonly Block[]): Place[] {
  const { printed, full, printedWords, fullWords } = comparison;
  const [movedHere, movedAway] = [new Set<QuoteWord>(), new Set<QuoteWord>()];
  for (const piece of comparison.moved) {
    for (const word of printedWords.slice(piece.printed, piece.printed + piece.words))
      movedHere.add(word);
    for (const word of fullWords.slice(piece.full, piece.full + piece.words)) movedAway.add(word);
  }
  const places: Place[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.isSame) continue;
    const [before, behind] = [blocks[index - 1], blocks[index + 1]];
    const theirs = block.printed.filter((word) => !movedHere.has(word));
    const seamStart = before?.printed.at(-1)?.end ?? 0;
    places.push({
      theirs,
      ours: block.full.filter((word) => !movedAway.has(word)),
      moved: block.printed.length - theirs.length,
      isFirst: index === 0,
      isLast: index === blocks.length - 1,
      seam: printed.slice(seamStart, behind?.printed[0]?.start ?? printed.length),
      gap: {
        start: before?.full.at(-1)?.end ?? 0,
        end: behind?.full[0]?.start ?? full.length,
      },
    });
  }
  return places;
}
