import type { Block, Comparison } from './comparison.ts';
import type { Evidence } from './evidence.ts';
import type { QuoteWord } from './quote-words.ts';
import { turnOf } from './turning-words.ts';
import { wordWeight } from './word-weight.ts';

/** Where a rendition stands in the full text. */
export interface Standing {
  /** It begins where a sentence of `full` does. */
  readonly opens: boolean;
  /** It ends where a sentence of `full` does. */
  readonly closes: boolean;
}

/**
 * The least share of the printed words. Of real renditions all but one in a hundred keep three
 * quarters, of other sentences on the same subject hardly one shares half.
 */
const LEAST_SHARE = 0.6;
/** Of the words that tell, half: “I think it is going to be great” is not “… going to be tough”. */
const LEAST_TELLING_SHARE = 0.5;
/** What prints all of the full text, and half as much again in between, is that text with additions. */
const LEAST_CONTAINED = 0.5;
/**
 * A piece from inside a sentence has to share more: speakers repeat phrases (“a fair trial in the
 * Senate”), and what stands around them is cut off. The floor falls as more is shared: from .85 by
 * .015 for each telling word, to the least share at 16.
 */
const INSIDE = { share: 0.85, lessPerWord: 0.015 };
/**
 * A piece from inside a sentence that says the opposite of it is another sentence, unless it shares
 * as much: “abortion is not a method” is no rendition of “where abortion is a method”. In telling words.
 */
const LEAST_TO_REVERSE = 8;
/** Fewer words must stand there one after the other, and nothing else. */
const LEAST_TO_DIFFER = 3;

/**
 * Below, no alignment is tried. Less than the least share, since words that are spelled alike count
 * in part once they are paired.
 */
const LEAST_BEFORE_ALIGNING = LEAST_SHARE / 2;

const negations = (words: readonly QuoteWord[], text: string) =>
  words.filter((word) => turnOf(word.form, text.slice(word.start, word.end)) === 'negation').length;

/** A not, never or no turns a phrase round in a place of at most so many words on either side. */
const TURNED_WORDS = 2;

/** Whether a place has a not, never or no on one side only; what is only trimmed is no place. */
function isReversed({ printed, full }: Comparison, blocks: readonly Block[]): boolean {
  return blocks.some((block, index) => {
    const isEnd = index === 0 || index === blocks.length - 1;
    if (block.isSame || block.printed.length > TURNED_WORDS) return false;
    if (isEnd ? block.printed.length === 0 : block.full.length > TURNED_WORDS) return false;
    const ours = index === 0 ? block.full.slice(-TURNED_WORDS) : block.full.slice(0, TURNED_WORDS);
    return negations(block.printed, printed) !== negations(ours, full);
  });
}

/**
 * Whether two texts are one utterance. Renditions of it may be cut, added to and changed; what other
 * sentences of the same speaker share is less, or is a phrase from inside of them.
 */
export function isSameUtterance(
  comparison: Comparison,
  blocks: readonly Block[],
  evidence: Evidence,
  standing: Standing,
): boolean {
  const { shared, share, tellingShare, isContained } = evidence;
  const printedBlocks = blocks.filter(({ printed }) => printed.length > 0);
  if (comparison.printedWords.length < LEAST_TO_DIFFER) {
    return printedBlocks.length === 1 && printedBlocks[0]?.isSame === true;
  }
  if (isContained) return share >= LEAST_CONTAINED;
  if (share < LEAST_SHARE || tellingShare < LEAST_TELLING_SHARE) return false;
  if (standing.opens && standing.closes) return true;
  if (shared < LEAST_TO_REVERSE && isReversed(comparison, blocks)) return false;
  return share >= INSIDE.share - INSIDE.lessPerWord * shared;
}

/**
 * Whether the printed words could stand in `full` at all, whatever their order: false when too few
 * do for any alignment to be the same utterance. Spares most pairs the alignment. Cost: linear.
 */
export function couldBeShared(
  printedWords: readonly QuoteWord[],
  fullWords: readonly QuoteWord[],
): boolean {
  const known = new Set(fullWords.map(({ form }) => form));
  let [shared, all] = [0, 0];
  for (const { form, isBracketed } of printedWords) {
    if (known.has(form)) shared += wordWeight(form);
    if (known.has(form) || !isBracketed) all += wordWeight(form);
  }
  return shared > 0 && shared >= LEAST_BEFORE_ALIGNING * all;
}
