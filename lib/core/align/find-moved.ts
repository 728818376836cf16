import type { WordStep } from './align-words.ts';
import { NO_RUN, numberRuns } from './seed.ts';
import { isFunctionWord } from './word-weight.ts';

/** Words of `printed` that stand elsewhere in `full`; word indexes. */
export interface MovedPiece {
  readonly printed: number;
  readonly full: number;
  readonly words: number;
}

/** Fewer words stand in two places by chance. */
const LEAST_WORDS = 3;

/** Nobody joins more pieces; two long texts share any number of short ones by chance. */
const MOST_PIECES = 4;

/** Whether a piece says enough to be no chance: words in a row, the fewer of them the more that tell. */
function isTellingPiece(forms: readonly string[]): boolean {
  const telling = forms.filter((form) => !isFunctionWord(form)).length;
  return forms.length >= 5 || (forms.length >= 4 && telling >= 1) || telling >= 2;
}

/**
 * The pieces of `printed` that the alignment leaves over and that stand word by word in what it
 * leaves over of `full`: at another place, or too far off to be looked for. In order of `full`, and
 * no word of either side is in two pieces. Cost: linear in both.
 */
export function findMoved(
  steps: readonly WordStep[],
  printed: readonly string[],
  full: readonly string[],
): MovedPiece[] {
  const [taken, takenFull] = [new Uint8Array(printed.length + 1), new Uint8Array(full.length + 1)];
  for (const step of steps) {
    if (step.printed === null || step.full === null) continue;
    if (printed[step.printed] !== full[step.full]) continue;
    taken[step.printed] = 1;
    takenFull[step.full] = 1;
  }
  const runs = numberRuns(printed, full, LEAST_WORDS);
  const wanted = new Map<number, number>();
  for (let at = runs.printed.length - 1; at >= 0; at--) {
    if (!taken[at]) wanted.set(runs.printed[at] ?? NO_RUN, at);
  }
  const swapped = findSwapped(taken, takenFull, printed, full);
  if (swapped) return [swapped];
  const pieces: MovedPiece[] = [];
  for (let at = 0; wanted.size > 0 && at < runs.full.length; at++) {
    const run = runs.full[at] ?? NO_RUN;
    const start = takenFull[at] || run === NO_RUN ? undefined : wanted.get(run);
    if (start === undefined) continue;
    let words = 0;
    while (
      start + words < printed.length &&
      at + words < full.length &&
      !taken[start + words] &&
      !takenFull[at + words] &&
      printed[start + words] === full[at + words]
    )
      words++;
    if (words < LEAST_WORDS || !isTellingPiece(printed.slice(start, start + words))) continue;
    taken.fill(1, start, start + words);
    pieces.push({ printed: start, full: at, words });
    at += words - 1;
  }
  return keepLongest(pieces);
}

/** Of too many pieces the longest, still in order of `full`. */
function keepLongest(pieces: readonly MovedPiece[]): MovedPiece[] {
  const longest = [...pieces].sort((a, b) => b.words - a.words).slice(0, MOST_PIECES);
  return longest.sort((a, b) => a.full - b.full);
}

/** How many words at the start (`from` 0, `by` 1) or the end of a side are left over. */
function leftOver(taken: Uint8Array, from: number, by: 1 | -1, words: number): number {
  let count = 0;
  while (count < words && !taken[from + count * by]) count++;
  return count;
}

/**
 * All that is left over at one end of `printed`, when it is all that is left over at the other end
 * of `full`: two halves that changed places. Two words are enough then, since nothing else is over.
 */
function findSwapped(
  taken: Uint8Array,
  takenFull: Uint8Array,
  printed: readonly string[],
  full: readonly string[],
): MovedPiece | null {
  const head = leftOver(taken, 0, 1, printed.length);
  const tail = leftOver(taken, printed.length - 1, -1, printed.length);
  const fullHead = leftOver(takenFull, 0, 1, full.length);
  const fullTail = leftOver(takenFull, full.length - 1, -1, full.length);
  const ends = [
    { printed: 0, full: full.length - fullTail, words: head, fullWords: fullTail },
    { printed: printed.length - tail, full: 0, words: tail, fullWords: fullHead },
  ];
  const swapped = ends.find(
    (end) =>
      end.words === end.fullWords &&
      end.words >= 2 &&
      end.words < printed.length &&
      printed
        .slice(end.printed, end.printed + end.words)
        .every((form, at) => form === full[end.full + at]),
  );
  return swapped ? { printed: swapped.printed, full: swapped.full, words: swapped.words } : null;
}
