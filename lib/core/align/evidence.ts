import { type Comparison, isSameStep } from './comparison.ts';
import { spellingLikeness } from './spelling-likeness.ts';
import { isFunctionWord, wordWeight } from './word-weight.ts';

/** What speaks for two texts being one utterance. */
export interface Evidence {
  /** Weight of the printed words that stand in `full`, in telling words. */
  readonly shared: number;
  /** 0–1: `shared` as a share of all printed words but an editor's. */
  readonly share: number;
  /** 0–1: the same of the telling words alone; 1 when there are none. */
  readonly tellingShare: number;
  /** Every word of `full` is printed, and maybe more. */
  readonly isContained: boolean;
}

/** Two words that are spelled less alike have nothing to do with each other. */
const ALIKE = 0.5;

/** For each printed word, 0–1: whether it stands in `full`, or one that is spelled alike does. */
function creditWords(comparison: Comparison): Float32Array {
  const { printedWords, fullWords, steps, moved } = comparison;
  const credit = new Float32Array(printedWords.length);
  for (const step of steps) {
    if (step.printed === null || step.full === null) continue;
    const [theirs, ours] = [printedWords[step.printed], fullWords[step.full]];
    if (!theirs || !ours) continue;
    const likeness = isSameStep(step, comparison) ? 1 : spellingLikeness(theirs.form, ours.form);
    credit[step.printed] = likeness < ALIKE ? 0 : likeness;
  }
  for (const { printed, words } of moved) credit.fill(1, printed, printed + words);
  return credit;
}

/** Counts what speaks for one utterance. Cost: linear in the steps. */
export function gatherEvidence(comparison: Comparison): Evidence {
  const credit = creditWords(comparison);
  let [shared, all, sharedTelling, telling] = [0, 0, 0, 0];
  for (const [index, { form, isBracketed }] of comparison.printedWords.entries()) {
    const own = credit[index] ?? 0;
    if (isBracketed && own === 0) continue;
    shared += own * wordWeight(form);
    all += wordWeight(form);
    if (isFunctionWord(form)) continue;
    sharedTelling += own;
    telling += 1;
  }
  return {
    shared,
    share: all === 0 ? 0 : shared / all,
    tellingShare: telling === 0 ? 1 : sharedTelling / telling,
    isContained: comparison.steps.every(
      (step) => step.full === null || isSameStep(step, comparison),
    ),
  };
}
