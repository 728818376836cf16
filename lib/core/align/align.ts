import type { Span } from '../span.ts';
import { readWords, type Word } from '../text/words.ts';
import { alignWords, type WordStep } from './align-words.ts';
import { classify } from './classify.ts';
import type { Alignment, Run } from './difference.ts';

/**
 * Below this share of the printed words standing in the full form, it is another utterance.
 * Two look-alike sentences of one speaker share about half of their words at most; a rendition
 * with an insertion and a changed word keeps more than two thirds.
 */
const LEAST_SHARED = 0.6;

const UNMATCHED: Alignment = { differences: ['unmatched'], runs: [], confidence: 0 };

/** Words inside square or round brackets: an editor's, not the speaker's. */
function bracketedWords(text: string, words: readonly Word[]): boolean[] {
  const spans = [...text.matchAll(/\[[^\]]*\]|\([^)]*\)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.map((word) =>
    spans.some((span) => word.start >= span.start && word.end <= span.end),
  );
}

type Op = Run['op'];

function opOf(step: WordStep, printed: readonly Word[], full: readonly Word[]): Op {
  if (step.printed === null) return 'removed';
  if (step.full === null) return 'added';
  return printed[step.printed]?.form === full[step.full]?.form ? 'same' : 'changed';
}

/** From the first word to the last, or an empty span at `place` when there is none. */
function cover(words: readonly (Word | undefined)[], place: number): Span {
  const present = words.filter((word): word is Word => word !== undefined);
  const [first, last] = [present[0], present.at(-1)];
  return first && last ? { start: first.start, end: last.end } : { start: place, end: place };
}

function toRuns(
  steps: readonly WordStep[],
  printed: readonly Word[],
  full: readonly Word[],
): Run[] {
  const groups: { op: Op; steps: WordStep[] }[] = [];
  for (const step of steps) {
    const op = opOf(step, printed, full);
    const last = groups.at(-1);
    if (last?.op === op) last.steps.push(step);
    else groups.push({ op, steps: [step] });
  }
  let [printedAt, fullAt] = [0, 0];
  return groups.map((group) => {
    const run = {
      op: group.op,
      printed: cover(
        group.steps.map((s) => (s.printed === null ? undefined : printed[s.printed])),
        printedAt,
      ),
      full: cover(
        group.steps.map((s) => (s.full === null ? undefined : full[s.full])),
        fullAt,
      ),
    };
    [printedAt, fullAt] = [run.printed.end, run.full.end];
    return run;
  });
}

/** Adds the words of `full` before and behind the alignment, so that the runs cover both sides. */
function withEnds(steps: readonly WordStep[], fullWords: number): WordStep[] {
  const used = steps.flatMap((step) => (step.full === null ? [] : [step.full]));
  const [first, last] = [used[0] ?? 0, used.at(-1) ?? -1];
  const left = Array.from({ length: first }, (_, full) => ({ printed: null, full }));
  const right = Array.from({ length: Math.max(0, fullWords - last - 1) }, (_, index) => ({
    printed: null,
    full: last + 1 + index,
  }));
  return [...left, ...steps, ...right];
}

/**
 * Holds what one article prints against the fullest attested form. Both are plain text without
 * outer quotation marks; parts of an interrupted statement are joined with “ … ”. Returns the
 * classes of difference, word-level runs over both inputs, and how much of `printed` stands word by
 * word in `full`; `unmatched` without runs when they are not the same utterance or one side has no
 * words. Cost: printed × full words.
 */
export function align(printed: string, full: string): Alignment {
  const [printedWords, fullWords] = [readWords(printed), readWords(full)];
  if (printedWords.length === 0 || fullWords.length === 0) return UNMATCHED;
  const steps = alignWords(
    printedWords.map((word) => word.form),
    fullWords.map((word) => word.form),
  );
  const isEditors = bracketedWords(printed, printedWords);
  const shared = steps.filter((step) => opOf(step, printedWords, fullWords) === 'same').length;
  const sharedEditors = steps.filter(
    (step) =>
      step.printed !== null &&
      isEditors[step.printed] &&
      opOf(step, printedWords, fullWords) !== 'same',
  ).length;
  const confidence = shared / Math.max(1, printedWords.length - sharedEditors);
  if (confidence < LEAST_SHARED || (printedWords.length < 3 && confidence < 1)) return UNMATCHED;
  const allSteps = withEnds(steps, fullWords.length);
  const runs = toRuns(allSteps, printedWords, fullWords);
  const differences = classify({ printed, full, printedWords, fullWords, runs });
  return { differences, runs, confidence };
}
