import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SAME } from '../../lib/core/match/compare.ts';
import { compareProfiles, SIGNALS } from '../../lib/core/match/signals/signals.ts';
import { precisionRecall } from '../scores/count.ts';
import { type Example, type Fitted, fitLogistic } from './fit-logistic.ts';
import { type LabelledPair, labelledPairs } from './labelled-pairs.ts';

/**
 * Fits the weights of `lib/core/match/signals/weights.ts` on the open labelled pairs and writes them:
 * `npm run train:matching`. Each set counts the same, its matches and non-matches too, and a
 * look-alike event twice as much as a pair drawn at random. Nothing is left to chance.
 */
const OUT = new URL('../../lib/core/match/signals/weights.ts', import.meta.url);
/** Strong enough that no weight has the wrong sign; .003 to .03 measured within .01 of each other. */
const PENALTY = 0.02;
const FOLDS = 6;

const data = resolve(process.argv[2] ?? '../shared/eval');
const pairs = [...(await labelledPairs(data, 'ecbplus')), ...(await labelledPairs(data, 'seesaw'))];

function weightOf(pair: LabelledPair): number {
  const alike = pairs.filter(({ set, isMatch }) => set === pair.set && isMatch === pair.isMatch);
  return ((pair.isMatch ? 0.5 : 1) / alike.length) * (pair.isHard ? 2 : 1) * 1000;
}
const weights = new Map<string, number>();
const examples: Example[] = pairs.map((pair) => {
  const key = `${pair.set} ${pair.isMatch} ${pair.isHard}`;
  const weight = weights.get(key) ?? weightOf(pair);
  weights.set(key, weight);
  const signals = compareProfiles(pair.a, pair.b);
  return { signals: SIGNALS.map((name) => signals[name]), isMatch: pair.isMatch, weight };
});

const scoreOf = ({ bias, weights: of }: Fitted, signals: readonly number[]) =>
  signals.reduce((sum, value, k) => sum + value * (of[k] ?? 0), bias);

// A topic or story is never on both sides: its pairs are scored by weights that have not seen it.
const groups = [...new Set(pairs.flatMap((pair) => pair.groups))].sort();
const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
const heldOut = new Array<number>(pairs.length).fill(0);
for (let fold = 0; fold < FOLDS; fold++) {
  const isIn = (pair: LabelledPair) => pair.groups.some((group) => foldOf.get(group) === fold);
  const fitted = fitLogistic(
    examples.filter((_, index) => !isIn(pairs[index] as LabelledPair)),
    PENALTY,
  );
  pairs.forEach((pair, index) => {
    if (foldOf.get(pair.groups[0]) === fold)
      heldOut[index] = scoreOf(fitted, examples[index]?.signals ?? []);
  });
}
const wordsOf = ({ a, b }: LabelledPair) => Math.min(a.profile.words, b.profile.words);
const PARTS: readonly (readonly [string, (pair: LabelledPair) => boolean])[] = [
  ['ecbplus', ({ set }) => set === 'ecbplus'],
  ['seesaw', ({ set }) => set === 'seesaw'],
  [`under ${SAME.longWords} words`, (pair) => wordsOf(pair) < SAME.longWords],
  [`${SAME.longWords} words and more`, (pair) => wordsOf(pair) >= SAME.longWords],
];
/** Precision, recall and F1 of what is taken for one story from a threshold on. */
function tell(
  part: string,
  from: string,
  isOf: (pair: LabelledPair) => boolean,
  least: (pair: LabelledPair) => number,
): void {
  const at = (is: (pair: LabelledPair, said: boolean) => boolean) =>
    pairs.filter((pair, index) => isOf(pair) && is(pair, (heldOut[index] ?? 0) >= least(pair)))
      .length;
  const { precision, recall, f1 } = precisionRecall(
    at((pair, said) => said && pair.isMatch),
    at((pair, said) => said && !pair.isMatch),
    at((pair, said) => !said && pair.isMatch),
  );
  const shown = [precision, recall, f1].map((value) => value?.toFixed(3)).join('  ');
  process.stdout.write(`${part}  ${from}  ${shown}\n`);
}
for (const [part, isOf] of PARTS) {
  for (let threshold = -1.5; threshold <= 2.51; threshold += 0.25)
    tell(part, threshold.toFixed(2), isOf, () => threshold);
  tell(part, 'as compare', isOf, (pair) =>
    wordsOf(pair) < SAME.longWords ? SAME.short : SAME.long,
  );
}

const { bias, weights: fitted } = fitLogistic(examples, PENALTY);
const row = (name: string, index: number) => `  ${name}: ${(fitted[index] ?? 0).toFixed(3)},`;
writeFileSync(
  OUT,
  `import type { Signals } from './signals.ts';

/**
 * What each signal weighs in the log-odds that two articles tell the same event. Written by
 * \`npm run train:matching\`, fitted on ${pairs.length.toLocaleString('en')} labelled pairs; a positive weight speaks for the same event, a
 * negative one against it. Data.
 */
export const BIAS = ${bias.toFixed(3)};

export const WEIGHTS: Signals = {
${SIGNALS.map(row).join('\n')}
};
`,
);
