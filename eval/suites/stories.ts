import { join } from 'node:path';
import { type ComparedArticle, compareArticles } from '../../lib/core/match/compare.ts';
import { allCases } from '../cases.ts';
import { precisionRecall } from '../scores/count.ts';
import { bestF1, tfIdfCosines } from '../scores/tf-idf.ts';
import type { Failure, Figure, Suite } from '../suite.ts';
import { measureLibrary } from './stories-library.ts';

interface Doc {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: 0 | 1 | string;
}

type Fail = (failure: Failure) => void;

const asCompared = ({ title, text }: Doc): ComparedArticle => ({
  text,
  headline: title ?? null,
  url: null,
  published: null,
});

/** Pairs of articles, without dates or addresses, as `headwater compare` judges them. */
async function measurePairs(
  data: string,
  set: {
    readonly folder: string;
    readonly name: string;
    readonly f1: number;
    readonly precision?: number;
  },
  fail: Fail,
): Promise<Figure[]> {
  const folder = join(data, 'stories', set.folder);
  const docs = new Map(
    (await allCases<Doc>(join(folder, 'docs.jsonl'))).map((doc) => [doc.id, doc]),
  );
  const cosineOf = tfIdfCosines(
    new Map([...docs].map(([id, { title, text }]) => [id, `${title ?? ''}\n${text}`])),
  );
  let [hits, falseAlarms, misses] = [0, 0, 0];
  const cosines: { score: number; isMatch: boolean }[] = [];
  for (const { a, b, label } of await allCases<Pair>(join(folder, 'pairs.jsonl'))) {
    const [one, two] = [docs.get(a), docs.get(b)];
    if (!one || !two) continue;
    const isMatch = label === 1;
    cosines.push({ score: cosineOf(a, b), isMatch });
    const { relation, score } = compareArticles(asCompared(one), asCompared(two));
    const said = relation === 'same-story';
    if (said && isMatch) hits += 1;
    else if (said) falseAlarms += 1;
    else if (isMatch) misses += 1;
    if (said !== isMatch)
      fail({
        figure: set.name,
        id: `${a} ${b}`,
        expected: isMatch ? 'same-story' : 'not',
        found: `${relation} ${score.toFixed(2)}`,
      });
  }
  const counted = precisionRecall(hits, falseAlarms, misses);
  const baseline = bestF1(cosines);
  const comparedWith = (value: number) => `tf-idf at its best threshold here ${value.toFixed(3)}`;
  return [
    {
      name: `${set.name} F1`,
      value: counted.f1,
      cases: cosines.length,
      atLeast: set.f1,
      comparedWith: comparedWith(baseline.f1),
    },
    {
      name: `${set.name} precision`,
      value: counted.precision,
      cases: hits + falseAlarms,
      ...(set.precision === undefined ? {} : { atLeast: set.precision }),
      comparedWith: comparedWith(baseline.precision),
    },
    { name: `${set.name} recall`, value: counted.recall, cases: hits + misses },
  ];
}

/** From here on narration counts as copied. */
const COPIED = 0.15;

async function measureReuseCases(data: string, fail: Fail): Promise<Figure[]> {
  const folder = join(data, 'stories/reuse');
  const docs = new Map(
    (await allCases<Doc>(join(folder, 'docs.jsonl'))).map((doc) => [doc.id, doc]),
  );
  let [hits, falseAlarms, misses] = [0, 0, 0];
  const pairs = await allCases<Pair>(join(folder, 'pairs.jsonl'));
  for (const { a, b, label } of pairs) {
    const [one, two] = [docs.get(a), docs.get(b)];
    if (!one || !two) continue;
    const { reuse } = compareArticles(asCompared(one), asCompared(two));
    const share = Math.max(reuse.narration_a_in_b, reuse.narration_b_in_a);
    const isCopied = String(label).startsWith('derived');
    if (share >= COPIED && isCopied) hits += 1;
    else if (share >= COPIED) falseAlarms += 1;
    else if (isCopied) misses += 1;
    if (share >= COPIED !== isCopied)
      fail({ figure: 'reuse', id: `${a} ${b}`, expected: String(label), found: share.toFixed(3) });
  }
  const { f1 } = precisionRecall(hits, falseAlarms, misses);
  return [
    {
      name: 'reuse: narration against quotations, F1',
      value: f1,
      cases: pairs.length,
      atLeast: 0.97,
    },
  ];
}

/** Which stored story a page tells, and what it copies. */
export const stories: Suite = {
  name: 'stories',
  title: 'which stored story a page tells',
  needs: [
    'stories/ecbplus/pairs.jsonl',
    'stories/seesaw/pairs.jsonl',
    'stories/reuse/pairs.jsonl',
    'library/articles.jsonl.gz',
  ],
  async measure(data, fail) {
    const lookAlikes = { folder: 'ecbplus', name: 'look-alike events', f1: 0.9, precision: 0.93 };
    const triples = { folder: 'seesaw', name: 'news triples', f1: 0.93 };
    return [
      ...(await measurePairs(data, lookAlikes, fail)),
      ...(await measurePairs(data, triples, fail)),
      ...(await measureReuseCases(data, fail)),
      ...(await measureLibrary(data, fail)),
    ];
  },
};
