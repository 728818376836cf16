import type { Span } from '../span.ts';
import { changesTurn } from './changes-turn.ts';
import type { Block, Comparison } from './comparison.ts';
import { DIFFERENCES, type Difference } from './difference.ts';
import { ELLIPSIS } from './ellipsis.ts';
import type { Standing } from './judge.ts';
import { findPlaces, type Place } from './places.ts';
import { closesSentence, opensSentence, sentenceIndexAt } from './sentence-bounds.ts';

/**
 * A place where one side has as many words more than the other is not only a change: the rest was
 * cut or added. A word that a phrase takes the place of stays below.
 */
const LOPSIDED = 4;

/** A piece of at most so many words is a fragment … */
const FRAGMENT_WORDS = 8;
/** … when it is less than this share of the whole: half, and two thirds when both of its ends are gone. */
const MOST_OF_WHOLE = { middle: 2 / 3, end: 1 / 2 };
/**
 * A fragment of so few words is no more than that: from the middle, and from an end. Of longer ones
 * it is named, too, on which side they are trimmed.
 */
const BARE_FRAGMENT_WORDS = { middle: 6, end: 3 };
/** “No, I did not.”: a sentence of so few words may answer the one before it. */
const SHORT_ANSWER = 3;
const TRIMS: readonly Difference[] = ['trimmed-start', 'trimmed-end'];

/** Whether the words on both sides of a gap stand in different sentences of the full text. */
function partsSentences(sentences: readonly Span[], { gap }: Place): boolean {
  const before = sentenceIndexAt(sentences, gap.start - 1);
  const behind = sentenceIndexAt(sentences, gap.end);
  return before >= 0 && behind >= 0 && before !== behind;
}

function classifyCut(place: Place, sentences: readonly Span[]): Difference[] {
  if (ELLIPSIS.test(place.seam)) return ['cut-marked'];
  return partsSentences(sentences, place) ? ['cut-unmarked', 'spliced'] : ['cut-unmarked'];
}

/** A place where the page prints nothing of its own. */
function classifyMissing(place: Place, sentences: readonly Span[]): Difference[] {
  if (place.isFirst) return ['trimmed-start'];
  if (place.isLast) return ['trimmed-end'];
  // The record's own brackets: nothing that was said is missing.
  const isRemark = place.ours.every(({ isBracketed }) => isBracketed);
  return isRemark && !ELLIPSIS.test(place.seam) ? ['altered'] : classifyCut(place, sentences);
}

/** A place where the page has words of its own. */
function classifyOwn(place: Place, sentences: readonly Span[]): Difference[] {
  const { theirs, ours, isFirst, isLast } = place;
  const found: Difference[] = [];
  const own = theirs.filter(({ isBracketed }) => !isBracketed).length;
  const surplus = ours.length - theirs.length;
  if (own < theirs.length) found.push('inserted-bracketed');
  if (own > 0) {
    found.push(ours.length > 0 ? 'altered' : 'inserted-unbracketed');
    if (ours.length > 0 && -surplus >= LOPSIDED) found.push('inserted-unbracketed');
  }
  if (isFirst || isLast) {
    if (surplus > 1) found.push(isFirst ? 'trimmed-start' : 'trimmed-end');
  } else if (ELLIPSIS.test(place.seam) ? surplus > 0 : own > 0 && surplus >= LOPSIDED) {
    found.push(...classifyCut(place, sentences));
  }
  return found;
}

function classifyPlace(
  place: Place,
  { printed, full }: Comparison,
  sentences: readonly Span[],
): Difference[] {
  const { theirs, ours, isFirst, isLast } = place;
  const found: Difference[] = place.moved > 0 ? ['spliced'] : [];
  if (theirs.length > 0) found.push(...classifyOwn(place, sentences));
  else if (ours.length > 0) found.push(...classifyMissing(place, sentences));
  const isTrim = theirs.length === 0 && (isFirst || isLast);
  const leavesTurn = isTrim || isWhole(place, full, sentences);
  if (!leavesTurn && changesTurn(place, printed, full)) found.push('negation-changed');
  return found;
}

/**
 * Whether whole sentences alone are gone. A “no” in them turns nothing that is printed; one in a short
 * answer (“No.”) may.
 */
function isWhole({ theirs, ours }: Place, full: string, sentences: readonly Span[]): boolean {
  const [first, last] = [ours[0], ours.at(-1)];
  if (theirs.length > 0 || !first || !last || ours.length <= SHORT_ANSWER) return false;
  return opensSentence(full, sentences, first.start) && closesSentence(full, sentences, last.end);
}

/** Words that only a bracket inside of them tells apart. */
function classifyPatches(blocks: readonly Block[]): Difference[] {
  const found = new Set<Difference>();
  for (const { isSame, printed, full } of blocks) {
    if (!isSame) continue;
    for (const [index, word] of printed.entries()) {
      if (word.isPatched === full[index]?.isPatched) continue;
      found.add(word.isPatched ? 'inserted-bracketed' : 'altered');
    }
  }
  return [...found];
}

function addFragment(found: Set<Difference>, comparison: Comparison, standing: Standing): void {
  const words = comparison.printedWords.length;
  const trims = TRIMS.filter((trim) => found.has(trim)).length;
  const isMiddle = trims === 2;
  const most = comparison.fullWords.length * (isMiddle ? MOST_OF_WHOLE.middle : MOST_OF_WHOLE.end);
  if (trims === 0 || words > FRAGMENT_WORDS || words >= most) return;
  const isUnderHalf = words < comparison.fullWords.length / 2;
  if (isUnderHalf && words <= (isMiddle ? BARE_FRAGMENT_WORDS.middle : BARE_FRAGMENT_WORDS.end)) {
    for (const trim of TRIMS) found.delete(trim);
  } else if (standing.opens && standing.closes) return;
  found.add('fragment');
}

const withoutSpacing = (text: string) => text.trim().replace(/\s+/g, ' ');

/**
 * The classes that a comparison amounts to, in the order of the glossary; never empty. `blocks` are
 * those of `comparison`, `sentences` those of its full text. Cost: linear, and logarithmic in the
 * sentences for each place.
 */
export function classify(
  comparison: Comparison,
  blocks: readonly Block[],
  sentences: readonly Span[],
  standing: Standing,
): Difference[] {
  const found = new Set<Difference>(classifyPatches(blocks));
  for (const place of findPlaces(comparison, blocks)) {
    for (const difference of classifyPlace(place, comparison, sentences)) found.add(difference);
  }
  addFragment(found, comparison, standing);
  if (found.size > 0) return DIFFERENCES.filter((difference) => found.has(difference));
  const isSame = withoutSpacing(comparison.printed) === withoutSpacing(comparison.full);
  return [isSame ? 'same' : 'typographic'];
}
