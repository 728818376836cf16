import { alignWords, type WordStep } from './align-words.ts';

/**
 * Cells that one call may fill, in all: about 40 ms, and four megabytes. A quotation of 400 words
 * in a window of 10,000 stays below.
 */
const MOST_CELLS = 4_000_000;
/** Words of an anchor: four in a row that stand once on each side belong together. */
const ANCHOR_WORDS = 4;

interface Pair {
  readonly printed: number;
  readonly full: number;
}

/** The places of each run of words that stands exactly once in `forms`. */
function uniqueRuns(forms: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + ANCHOR_WORDS <= forms.length; at++) {
    const run = forms.slice(at, at + ANCHOR_WORDS).join(' ');
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

/** The longest chain of pairs that rises on both sides; `pairs` rise on the printed side. */
function longestChain(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, { full }] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.full ?? 0) < full) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (tails[low - 1] ?? -1) : -1);
    tails.splice(low, 1, index);
  }
  const chain: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/** Pairs of words that surely belong together: equal beginnings and ends, and runs that stand once on each side. */
function findAnchors(printed: readonly string[], full: readonly string[]): Pair[] {
  const shorter = Math.min(printed.length, full.length);
  let head = 0;
  while (head < shorter && printed[head] === full[head]) head++;
  let tail = 0;
  while (tail < shorter - head && printed.at(-1 - tail) === full.at(-1 - tail)) tail++;
  const places = uniqueRuns(full);
  const own = uniqueRuns(printed);
  const inner: Pair[] = [];
  for (const [run, at] of own) {
    const place = places.get(run) ?? -1;
    const isInner = at >= head && at < printed.length - tail && place >= head;
    if (isInner && place < full.length - tail) inner.push({ printed: at, full: place });
  }
  inner.sort((a, b) => a.printed - b.printed);
  return [
    ...Array.from({ length: head }, (_, at) => ({ printed: at, full: at })),
    ...longestChain(inner),
    ...Array.from({ length: tail }, (_, index) => ({
      printed: printed.length - tail + index,
      full: full.length - tail + index,
    })),
  ];
}

/**
 * The alignment of two lists of words of any length, as `alignWords` gives it while their product is
 * bounded. Longer ones are first pinned where they surely agree, and what lies between two pins is
 * aligned while the budget of cells lasts; the rest stays unpaired: left out here, added there.
 * Cost: linear, and at most `MOST_CELLS` cells.
 */
export function alignBounded(printed: readonly string[], full: readonly string[]): WordStep[] {
  if (printed.length * full.length <= MOST_CELLS) return alignWords(printed, full);
  let budget = MOST_CELLS;
  const steps: WordStep[] = [];
  let [printedAt, fullAt] = [0, 0];
  const fill = (printedEnd: number, fullEnd: number) => {
    const cells = (printedEnd - printedAt) * (fullEnd - fullAt);
    const isPaid = cells <= budget;
    if (isPaid) budget -= cells;
    const [ours, theirs] = [full.slice(fullAt, fullEnd), printed.slice(printedAt, printedEnd)];
    const between = isPaid
      ? alignWords(theirs, ours)
      : [
          ...ours.map((_, at): WordStep => ({ printed: null, full: at })),
          ...theirs.map((_, at): WordStep => ({ printed: at, full: null })),
        ];
    for (const step of between) {
      steps.push({
        printed: step.printed === null ? null : step.printed + printedAt,
        full: step.full === null ? null : step.full + fullAt,
      });
    }
  };
  for (const anchor of findAnchors(printed, full)) {
    fill(anchor.printed, anchor.full);
    steps.push(anchor);
    [printedAt, fullAt] = [anchor.printed + 1, anchor.full + 1];
  }
  fill(printed.length, full.length);
  return steps;
}
