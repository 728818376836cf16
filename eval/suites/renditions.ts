import { join } from 'node:path';
import { align } from '../../lib/core/align/align.ts';
import type { Alignment, Difference } from '../../lib/core/align/difference.ts';
import { overlap } from '../../lib/core/span.ts';
import { allCases } from '../cases.ts';
import { share } from '../scores/count.ts';
import { labelByLongestCommon, type VariantLabel } from '../scores/longest-common.ts';
import { mostCovered } from '../scores/most-covered.ts';
import { accuracyOf, type Confusion, countLabels, meanRecall } from '../scores/recall.ts';
import type { Failure, Figure, Suite } from '../suite.ts';
import { measureByRule, SOURCE } from './renditions-by-rule.ts';

type Fail = (failure: Failure) => void;

interface Variant {
  readonly id: string;
  readonly label: VariantLabel | 'unsure';
  readonly short: { readonly quote: string };
  readonly long: { readonly quote: string };
}

interface Original {
  readonly id: string;
  readonly quote: string;
  readonly label: 'verbatim' | 'truncated' | 'altered';
  readonly transcript: string;
  readonly original_context: string;
  readonly original_in_context: readonly [start: number, end: number];
}

const VARIANTS = 'renditions/variants.jsonl';
const ORIGINALS = 'renditions/originals.jsonl';
const EXCERPT: readonly Difference[] = ['trimmed-start', 'trimmed-end', 'fragment'];
/** Share of the labelled original that `same` runs must cover before it is located. */
const LOCATED = 0.8;

/** The classes as the labels tell them apart. */
function labelOf({ differences }: Pick<Alignment, 'differences'>): VariantLabel {
  if (differences.includes('unmatched')) return 'different';
  if (differences.every((one) => one === 'same' || one === 'typographic')) return 'identical';
  return differences.every((one) => EXCERPT.includes(one)) ? 'truncated' : 'altered';
}

/** The same, with what lies between two `same` runs: a label may hold words that the page left out. */
function isBounded(runs: Alignment['runs'], place: readonly [number, number]): boolean {
  const same = runs.filter(({ op }) => op === 'same');
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last) return false;
  const whole = { start: first.full.start, end: last.full.end };
  return isLocated([{ op: 'same', printed: whole, full: whole }], place);
}

function figuresOf(
  part: string,
  ours: Confusion,
  baseline: Confusion,
  atLeast: number,
  names: { accuracy: string; recall: string },
): Figure[] {
  const compared = (value: number | null) =>
    value === null ? 'LCS –' : `LCS ${value.toFixed(3)} in this run`;
  return [
    {
      name: `${part} ${names.accuracy}`,
      value: accuracyOf(ours),
      cases: ours.cases,
      atLeast,
      comparedWith: compared(accuracyOf(baseline)),
    },
    {
      name: `${part} ${names.recall}`,
      value: meanRecall(ours),
      cases: ours.cases,
      atLeast,
      comparedWith: compared(meanRecall(baseline)),
    },
    ...[...ours.recalls].map(([label, { right, cases }]) => {
      const theirs = baseline.recalls.get(label);
      return {
        name: `${part} recall of ${label}`,
        value: share(right, cases),
        cases,
        comparedWith: compared(theirs ? share(theirs.right, theirs.cases) : null),
      };
    }),
  ];
}

async function measureVariants(data: string, fail: Fail): Promise<Figure[]> {
  const cases = (await allCases<Variant>(join(data, VARIANTS))).filter(
    ({ label }) => label !== 'unsure',
  );
  const labelled = cases.map(({ id, label, short, long }) => {
    const answer = align(short.quote, long.quote);
    const found = labelOf(answer);
    if (found !== label) {
      fail({
        figure: 'variants',
        id: `${id}\n    printed  ${short.quote}\n    full     ${long.quote}`,
        expected: label,
        found: `${found} (${answer.differences.join(', ')}; ${answer.confidence.toFixed(2)})`,
      });
    }
    const isBaselineRight = labelByLongestCommon(short.quote, long.quote) === label;
    return { expected: label, isRight: found === label, isBaselineRight };
  });
  return figuresOf(
    'variants',
    countLabels(labelled),
    countLabels(
      labelled.map(({ expected, isBaselineRight }) => ({ expected, isRight: isBaselineRight })),
    ),
    0.993,
    { accuracy: 'accuracy', recall: 'mean recall' },
  );
}

/** Whether the words that both have stand where the label says. */
function isLocated(runs: Alignment['runs'], [start, end]: readonly [number, number]): boolean {
  const covered = runs
    .filter(({ op }) => op === 'same')
    .reduce((sum, { full }) => sum + overlap(full, { start, end }), 0);
  return covered >= LOCATED * (end - start);
}

/** Contexts of other transcripts on each side of a case's own: some 8,000 words in all. */
const AROUND = 10;

/** The case as it stands in a transcript of thousands of words, made of other speeches around its own. */
function lengthen(one: Original, cases: readonly Original[]): Original {
  const at = cases.indexOf(one);
  const others = [...cases.slice(at), ...cases.slice(0, at)]
    .filter(({ transcript }) => transcript !== one.transcript)
    .map(({ original_context }) => original_context);
  const before = `${others.slice(0, AROUND).join('\n\n')}\n\n`;
  const [start, end] = one.original_in_context;
  return {
    ...one,
    original_context: [before + one.original_context, ...others.slice(AROUND, 2 * AROUND)].join(
      '\n\n',
    ),
    original_in_context: [before.length + start, before.length + end],
  };
}

async function measureOriginals(data: string, fail: Fail): Promise<Figure[]> {
  const cases = await allCases<Original>(join(data, ORIGINALS));
  let [located, bounded, locatable, locatedInLong] = [0, 0, 0, 0];
  for (const one of cases) {
    const long = lengthen(one, cases);
    const { runs } = align(long.quote, long.original_context);
    const short = align(one.quote, one.original_context).runs;
    if (isLocated(runs, long.original_in_context) === isLocated(short, one.original_in_context))
      locatedInLong += 1;
    else
      fail({
        figure: 'originals, among others',
        id: `${one.id}\n    printed  ${one.quote}`,
        expected: 'the same place',
        found: 'another',
      });
    if (isBounded(short, one.original_in_context)) bounded += 1;
    const [start, end] = one.original_in_context;
    if (mostCovered(one.quote, one.original_context, { start, end }) >= LOCATED) locatable += 1;
  }
  const labelled = cases.map(({ id, label, quote, original_context, original_in_context }) => {
    const expected: VariantLabel = label === 'altered' ? 'altered' : 'truncated';
    const answer = align(quote, original_context);
    const found = labelOf(answer);
    const isFound = isLocated(answer.runs, original_in_context);
    if (isFound) located += 1;
    if (found !== expected || !isFound) {
      const original = original_context.slice(...original_in_context);
      fail({
        figure: isFound ? 'originals, class' : 'originals, not located',
        id: `${id}\n    printed  ${quote}\n    original ${original}`,
        expected,
        found: `${found} (${answer.differences.join(', ')}; ${answer.confidence.toFixed(2)})`,
      });
    }
    const isBaselineRight = labelByLongestCommon(quote, original_context) === expected;
    return { expected, isRight: found === expected, isBaselineRight };
  });
  return [
    ...figuresOf(
      'originals',
      countLabels(labelled),
      countLabels(
        labelled.map(({ expected, isBaselineRight }) => ({ expected, isRight: isBaselineRight })),
      ),
      0.99,
      { accuracy: 'class right', recall: 'mean recall' },
    ),
    {
      name: 'originals located',
      value: share(located, cases.length),
      cases: cases.length,
      atLeast: 0.98,
    },
    {
      name: 'originals that equal words could locate',
      value: share(locatable, cases.length),
      cases: cases.length,
    },
    {
      name: 'originals located, first to last word',
      value: share(bounded, cases.length),
      cases: cases.length,
    },
    {
      name: 'originals: same place among 8,000 words',
      value: share(locatedInLong, cases.length),
      cases: cases.length,
      atLeast: 0.98,
    },
  ];
}

/** What aligning calls real renditions, and renditions made by rule from real quotations. */
export const renditions: Suite = {
  name: 'renditions',
  title: 'what a page printed of what was said',
  needs: [VARIANTS, ORIGINALS, SOURCE],
  async measure(data, fail) {
    return [
      ...(await measureVariants(data, fail)),
      ...(await measureOriginals(data, fail)),
      ...(await measureByRule(data, fail)),
    ];
  },
};
