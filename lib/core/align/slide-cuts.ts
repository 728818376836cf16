import type { WordStep } from './align-words.ts';
import { ELLIPSIS } from './ellipsis.ts';
import type { QuoteWord } from './quote-words.ts';

/** Two texts as words, of which `printed` is read for its marks, too. */
interface Sides {
  readonly printed: string;
  readonly printedWords: readonly QuoteWord[];
  readonly fullWords: readonly QuoteWord[];
}

/** A cut is moved by at most so many words: a repetition that is longer is none of a cut's ends. */
const FURTHEST = 8;

/** Whether an ellipsis stands before the printed word `at`. */
function isMarkedBefore({ printed, printedWords }: Sides, at: number): boolean {
  const [before, behind] = [printedWords[at - 1], printedWords[at]];
  return !!before && !!behind && ELLIPSIS.test(printed.slice(before.end, behind.start));
}

/** The words of a step that pairs two equal ones; null of any other. */
function pairOf(step: WordStep | undefined, { printedWords, fullWords }: Sides) {
  if (!step || step.printed === null || step.full === null) return null;
  const isSame = printedWords[step.printed]?.form === fullWords[step.full]?.form;
  return isSame ? { printed: step.printed, full: step.full } : null;
}

/**
 * How many words to the left (`by` -1) or right the cut in steps `[from, to)` can be moved to lie at
 * an ellipsis; 0 when it cannot. To move it by one, the word that comes out of it on one side has to
 * be the word that goes into it on the other.
 */
function distance(
  steps: readonly WordStep[],
  sides: Sides,
  [from, to]: readonly [number, number],
  by: -1 | 1,
): number {
  for (let moved = 1; moved <= FURTHEST; moved++) {
    const pair = pairOf(steps[by < 0 ? from - moved : to + moved - 1], sides);
    const released = by < 0 ? steps[to - moved]?.full : steps[from + moved - 1]?.full;
    if (!pair || released === null || released === undefined) return 0;
    if (sides.fullWords[released]?.form !== sides.fullWords[pair.full]?.form) return 0;
    if (isMarkedBefore(sides, by < 0 ? pair.printed : pair.printed + 1)) return moved;
  }
  return 0;
}

/**
 * Moves cuts to the ellipsis that marks them. Where the words at both ends of a cut are the same
 * (“in the … biggest” of “in the world, the biggest”), an alignment cannot know which of them was
 * kept; the mark tells. Steps as `alignWords` gives them. Cost: linear.
 */
export function slideCuts(steps: readonly WordStep[], sides: Sides): WordStep[] {
  const slid = [...steps];
  for (let from = 0; from < slid.length; from++) {
    if (slid[from]?.printed !== null) continue;
    let to = from;
    while (to < slid.length && slid[to]?.printed === null) to++;
    const behind = slid[to]?.printed;
    if (from > 0 && typeof behind === 'number' && !isMarkedBefore(sides, behind)) {
      const left = distance(slid, sides, [from, to], -1);
      const right = left > 0 ? 0 : distance(slid, sides, [from, to], 1);
      if (left > 0) rewrite(slid, from - left, to, to - from, false);
      else if (right > 0) rewrite(slid, from, to + right, to - from, true);
      to += right;
    }
    from = to;
  }
  return slid;
}

/** Pairs the printed words of steps `[from, to)` anew, before or behind a cut of `cut` words. */
function rewrite(steps: WordStep[], from: number, to: number, cut: number, cutLast: boolean): void {
  const printed = steps.slice(from, to).flatMap((step) => step.printed ?? []);
  const first = steps[from]?.full ?? 0;
  for (let at = 0; at < to - from; at++) {
    const index = cutLast ? at : at - cut;
    steps[from + at] = { printed: printed[index] ?? null, full: first + at };
  }
}
