import { join } from 'node:path';
import { align } from '../../lib/core/align/align.ts';
import { allCases } from '../cases.ts';
import { utterancesOf } from '../made/utterances.ts';
import { type MadeVariant, makeLookAlikes, makeVariants } from '../made/variants.ts';
import { share } from '../scores/count.ts';
import { countLabels, lowestRecall, meanRecall } from '../scores/recall.ts';
import type { Failure, Figure } from '../suite.ts';

/** The labelled articles whose quotations are changed by rule. */
export const SOURCE = 'quotes/polnear.jsonl';

function classesOf({ printed, full, printedSpeaker, fullSpeaker }: MadeVariant) {
  return align(printed, full, { printed: printedSpeaker, full: fullSpeaker }).differences;
}

/**
 * How often the class that a rule made is among those that are named, for real quotations changed by
 * rule; and how often another sentence by the same speaker is called a rendition.
 */
export async function measureByRule(
  data: string,
  fail: (failure: Failure) => void,
): Promise<Figure[]> {
  const articles = await allCases<Parameters<typeof utterancesOf>[0]>(join(data, SOURCE));
  const utterances = articles.flatMap(utterancesOf);
  const answered = [...makeVariants(utterances), ...makeLookAlikes(utterances)].map((variant) => {
    const found = classesOf(variant);
    const isRight = found.includes(variant.class);
    if (!isRight) {
      fail({
        figure: 'by rule',
        id: `${variant.id}\n    printed  ${variant.printed}\n    full     ${variant.full}`,
        expected: variant.class,
        found: found.join(', '),
      });
    }
    return { expected: variant.class, isRight };
  });
  const made = countLabels(answered.filter(({ expected }) => expected !== 'unmatched'));
  const lookAlikes = answered.filter(({ expected }) => expected === 'unmatched');
  const wrong = lookAlikes.filter(({ isRight }) => !isRight).length;
  return [
    { name: 'by rule mean recall', value: meanRecall(made), cases: made.cases, atLeast: 0.97 },
    { name: 'by rule lowest recall', value: lowestRecall(made), cases: made.cases, atLeast: 0.95 },
    ...[...made.recalls].map(([name, { right, cases }]) => ({
      name: `by rule ${name}`,
      value: share(right, cases),
      cases,
    })),
    {
      name: 'look-alikes left unmatched',
      value: share(lookAlikes.length - wrong, lookAlikes.length),
      cases: lookAlikes.length,
      atLeast: 0.98,
    },
  ];
}
