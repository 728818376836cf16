import { join } from 'node:path';
import { readDatedTerms } from '../../lib/core/match/profile/date-line.ts';
import { type Compared, prepare } from '../../lib/core/match/signals/signals.ts';
import { allCases } from '../cases.ts';

interface Doc {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly topic: string | number;
  readonly story: string;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: 0 | 1;
  readonly kind: 'same-story' | 'hard-negative' | 'random-negative';
}

export interface LabelledPair {
  readonly set: string;
  readonly a: Compared;
  readonly b: Compared;
  /** What both sides are held out with: topics of look-alike events, stories of triples. */
  readonly groups: readonly [string, string];
  readonly isMatch: boolean;
  readonly isHard: boolean;
}

/** The labelled pairs of `stories/ecbplus` or `stories/seesaw`. */
export async function labelledPairs(
  data: string,
  set: 'ecbplus' | 'seesaw',
): Promise<LabelledPair[]> {
  const folder = join(data, 'stories', set);
  const docs = new Map<string, { compared: Compared; group: string }>();
  for (const doc of await allCases<Doc>(join(folder, 'docs.jsonl'))) {
    const group = `${set} ${set === 'ecbplus' ? doc.topic : doc.story}`;
    docs.set(doc.id, { group, compared: prepare(readDatedTerms(doc.title ?? null, doc.text)) });
  }
  return (await allCases<Pair>(join(folder, 'pairs.jsonl'))).flatMap(({ a, b, label, kind }) => {
    const [one, two] = [docs.get(a), docs.get(b)];
    if (!one || !two) return [];
    return [
      {
        set,
        a: one.compared,
        b: two.compared,
        groups: [one.group, two.group] as const,
        isMatch: label === 1,
        isHard: kind === 'hard-negative',
      },
    ];
  });
}
