import type { WordStep } from './align-words.ts';
import type { MovedPiece } from './find-moved.ts';
import type { QuoteWord } from './quote-words.ts';

/** Two texts held against each other, before anything is said about it. */
export interface Comparison {
  readonly printed: string;
  readonly full: string;
  readonly printedWords: readonly QuoteWord[];
  readonly fullWords: readonly QuoteWord[];
  /** Over all words of both sides, in order. */
  readonly steps: readonly WordStep[];
  /** Printed words that `steps` leave over and that stand elsewhere in `full`. */
  readonly moved: readonly MovedPiece[];
}

/** What a run of steps is about: words that agree, or words that do not, of either side. */
export interface Block {
  readonly isSame: boolean;
  readonly printed: readonly QuoteWord[];
  readonly full: readonly QuoteWord[];
}

/** Whether a step pairs two words that are the same. */
export function isSameStep(
  step: WordStep,
  { printedWords, fullWords }: Pick<Comparison, 'printedWords' | 'fullWords'>,
): boolean {
  return (
    step.printed !== null &&
    step.full !== null &&
    printedWords[step.printed]?.form === fullWords[step.full]?.form
  );
}

/**
 * Whether a step pairs two words that are the same and end, if they end one, the same kind of sentence:
 * “guilty?” is not what “guilty!” is. Where either side has no telling mark there, nothing is said.
 */
export function isUnchangedStep(step: WordStep, comparison: Comparison): boolean {
  if (!isSameStep(step, comparison)) return false;
  const theirs = step.printed === null ? null : comparison.printedWords[step.printed]?.ending;
  const ours = step.full === null ? null : comparison.fullWords[step.full]?.ending;
  return !theirs || !ours || theirs === ours;
}

/** The steps as blocks that agree and blocks that do not, by turns. Cost: linear. */
export function toBlocks(comparison: Comparison): Block[] {
  const blocks: { isSame: boolean; printed: QuoteWord[]; full: QuoteWord[] }[] = [];
  for (const step of comparison.steps) {
    const isSame = isUnchangedStep(step, comparison);
    let block = blocks.at(-1);
    if (block?.isSame !== isSame) {
      block = { isSame, printed: [], full: [] };
      blocks.push(block);
    }
    const printed = step.printed === null ? undefined : comparison.printedWords[step.printed];
    const full = step.full === null ? undefined : comparison.fullWords[step.full];
    if (printed) block.printed.push(printed);
    if (full) block.full.push(full);
  }
  return blocks;
}
