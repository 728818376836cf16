import { alignBounded } from './align-long.ts';
import type { WordStep } from './align-words.ts';
import { type Comparison, isSameStep } from './comparison.ts';
import { findMoved } from './find-moved.ts';
import { findWindows, type Window } from './find-windows.ts';
import { pairInPlace } from './pair-in-place.ts';
import type { QuoteWord } from './quote-words.ts';
import { slideCuts } from './slide-cuts.ts';
import { wordWeight } from './word-weight.ts';

/**
 * Up to as many cells (printed × full words) everything is aligned at once: about a millisecond.
 * Above, the places that share the most seeds are tried.
 */
const DIRECT_CELLS = 100_000;

/** A form that no word has. */
const NO_WORD = '';

/** Steps of a window of `full` as steps of the whole. */
function widen(steps: readonly WordStep[], { start, end }: Window, fullWords: number): WordStep[] {
  const gap = (full: number): WordStep => ({ printed: null, full });
  const before = Array.from({ length: start }, (_, at) => gap(at));
  const within = steps.map(({ printed, full }) => ({
    printed,
    full: full === null ? null : full + start,
  }));
  const behind = Array.from({ length: fullWords - end }, (_, at) => gap(end + at));
  return before.concat(within, behind);
}

interface Place {
  readonly steps: readonly WordStep[];
  readonly window: Window;
  /** Weight of the words that agree there. */
  readonly weight: number;
}

/** The place of `full` that agrees best with `printed`; null when they share no word. */
function findPlace(printed: readonly string[], full: readonly string[]): Place | null {
  const isDirect = printed.length * full.length <= DIRECT_CELLS;
  const windows = isDirect ? [{ start: 0, end: full.length }] : findWindows(printed, full);
  let best: Place | null = null;
  for (const window of windows) {
    const theirs = full.slice(window.start, window.end);
    const steps = alignBounded(printed, theirs);
    let weight = 0;
    for (const step of steps) {
      const form = step.printed === null ? undefined : printed[step.printed];
      const isSame = form !== undefined && step.full !== null && form === theirs[step.full];
      if (isSame) weight += wordWeight(form);
    }
    if (weight > (best?.weight ?? 0)) best = { steps, window, weight };
  }
  return best;
}

const formOf = ({ form }: QuoteWord) => form;

/**
 * Finds where `printed` stands in `full` and pairs their words. Both may be of any length; null when
 * they share no word. Cost: linear, and a bounded number of cells (see `alignBounded`) for each of a
 * few places.
 */
export function compareTexts(
  texts: Pick<Comparison, 'printed' | 'full' | 'printedWords' | 'fullWords'>,
): Comparison | null {
  const { printedWords, fullWords } = texts;
  const [printed, full] = [printedWords.map(formOf), fullWords.map(formOf)];
  const place = findPlace(printed, full);
  if (!place) return null;
  const steps = slideCuts(widen(place.steps, place.window, full.length), texts);
  return {
    ...texts,
    ...pairInPlace(steps, (step) => isSameStep(step, texts), findMoved(steps, printed, full)),
  };
}

/**
 * How much of `printed` stands at the next best place too: 0–1, as a share of the words that agree
 * at the best one. Cost: as for `compareTexts`.
 */
export function rivalShare(comparison: Comparison): number {
  const { printedWords, fullWords, steps } = comparison;
  const same = steps.filter((step) => isSameStep(step, comparison));
  const [first, last] = [same[0]?.full ?? 0, same.at(-1)?.full ?? -1];
  // Not worth a look: what is left could not hold half of it.
  if ((fullWords.length - (last - first + 1)) * 2 < same.length) return 0;
  const masked = fullWords.map(({ form }, at) => (at < first || at > last ? form : NO_WORD));
  const own = same.reduce(
    (sum, { full }) =>
      sum + wordWeight(full === null ? NO_WORD : (fullWords[full]?.form ?? NO_WORD)),
    0,
  );
  const rival = findPlace(printedWords.map(formOf), masked)?.weight ?? 0;
  return own === 0 ? 1 : Math.min(1, rival / own);
}
