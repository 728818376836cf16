import { findMarked } from '../../quotes/find-marked.ts';
import type { Span } from '../../span.ts';
import { hash32 } from '../../text/hash.ts';
import { readWords } from '../../text/words.ts';

/** How much of one text stands in another, 0–1 of its eight-word passages; 0 when it has none. */
export interface Reuse {
  readonly a_in_b: number;
  readonly b_in_a: number;
  /** The same, what stands in quotation marks left out on both sides. */
  readonly narration_a_in_b: number;
  readonly narration_b_in_a: number;
}

/**
 * Eight words in a row are hardly ever the same by chance; shorter ones are names with a verb. The
 * length that studies of news reuse settled on (Clough et al., METER, 2002, use up to ten).
 */
const WORDS = 8;

interface Passage extends Span {
  readonly hash: number;
  /** Whether no word of it stands in quotation marks. */
  readonly isNarration: boolean;
}

/**
 * The passages of a text in order. A mark that is not closed in its paragraph opens nothing here:
 * one forgotten mark would make quotations of all the narration that follows.
 */
function readPassages(text: string): Passage[] {
  const words = readWords(text);
  const marked = findMarked(text).filter((one) => !one.open);
  let next = 0;
  let lastQuoted = -1;
  return words.flatMap((word, index) => {
    while (next < marked.length && (marked[next]?.outer.end ?? 0) <= word.start) next++;
    if (word.start >= (marked[next]?.outer.start ?? Number.POSITIVE_INFINITY)) lastQuoted = index;
    const from = index - WORDS + 1;
    const first = words[from];
    if (!first) return [];
    const forms = words.slice(from, index + 1).map((one) => one.form);
    return [
      {
        start: first.start,
        end: word.end,
        hash: hash32(forms.join(' ')),
        isNarration: lastQuoted < from,
      },
    ];
  });
}

const narrated = (passages: readonly Passage[]) => passages.filter((one) => one.isNarration);

function shareIn(a: readonly Passage[], b: readonly Passage[]): number {
  const ofA = new Set(a.map((one) => one.hash));
  const ofB = new Set(b.map((one) => one.hash));
  let shared = 0;
  for (const hash of ofA) if (ofB.has(hash)) shared++;
  return ofA.size === 0 ? 0 : shared / ofA.size;
}

/** How much of each text the other prints, quotations apart. Cost: linear in both texts. */
export function measureReuse(a: string, b: string): Reuse {
  const [inA, inB] = [readPassages(a), readPassages(b)];
  return {
    a_in_b: shareIn(inA, inB),
    b_in_a: shareIn(inB, inA),
    narration_a_in_b: shareIn(narrated(inA), narrated(inB)),
    narration_b_in_a: shareIn(narrated(inB), narrated(inA)),
  };
}

/** At most this many copied runs are pointed out. */
const MOST_RUNS = 20;

/** Where `a` prints narration of `b`: runs of copied passages joined, in order. Cost: linear. */
export function copiedRuns(a: string, b: string): Span[] {
  const inB = new Set(narrated(readPassages(b)).map((one) => one.hash));
  const runs: { start: number; end: number }[] = [];
  for (const { start, end, hash } of narrated(readPassages(a))) {
    if (!inB.has(hash)) continue;
    const last = runs.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs.slice(0, MOST_RUNS);
}
