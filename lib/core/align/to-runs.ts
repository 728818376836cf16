import type { Span } from '../span.ts';
import type { WordStep } from './align-words.ts';
import { type Comparison, isUnchangedStep } from './comparison.ts';
import type { Run } from './difference.ts';

function opOf(step: WordStep, comparison: Comparison): Run['op'] {
  if (step.printed === null) return 'removed';
  if (step.full === null) return 'added';
  return isUnchangedStep(step, comparison) ? 'same' : 'changed';
}

/** `before`, grown to the end of `word`; where it was empty, `word` itself. */
function grow(before: Span, word: Span | undefined): Span {
  if (!word) return before;
  const start = before.start === before.end ? word.start : before.start;
  return { start, end: word.end };
}

/**
 * The steps of a comparison as runs of one operation each, in order. Every word of both texts lies
 * in exactly one run; a run goes from its first word to its last, and where a side has no word the
 * span is empty and marks the end of what came before. Spans in UTF-16 units of `printed` and
 * `full`. Cost: linear.
 */
export function toRuns(comparison: Comparison): Run[] {
  const runs: Run[] = [];
  let [printedEnd, fullEnd] = [0, 0];
  for (const step of comparison.steps) {
    const op = opOf(step, comparison);
    const last = runs.at(-1);
    const isMore = last?.op === op;
    const before = isMore
      ? last
      : {
          printed: { start: printedEnd, end: printedEnd },
          full: { start: fullEnd, end: fullEnd },
        };
    const run: Run = {
      op,
      printed: grow(
        before.printed,
        step.printed === null ? undefined : comparison.printedWords[step.printed],
      ),
      full: grow(before.full, step.full === null ? undefined : comparison.fullWords[step.full]),
    };
    if (isMore) runs.splice(-1, 1, run);
    else runs.push(run);
    [printedEnd, fullEnd] = [run.printed.end, run.full.end];
  }
  return runs;
}
