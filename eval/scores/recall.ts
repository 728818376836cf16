/** Expected and found labels, counted. */
export interface Confusion {
  readonly cases: number;
  readonly right: number;
  /** Share found of each expected label. */
  readonly recalls: ReadonlyMap<string, { readonly right: number; readonly cases: number }>;
}

/** Counts labels that were expected against those that were found. */
export function countLabels(
  pairs: readonly { readonly expected: string; readonly isRight: boolean }[],
): Confusion {
  const recalls = new Map<string, { right: number; cases: number }>();
  for (const { expected, isRight } of pairs) {
    const counted = recalls.get(expected) ?? { right: 0, cases: 0 };
    recalls.set(expected, {
      right: counted.right + (isRight ? 1 : 0),
      cases: counted.cases + 1,
    });
  }
  return { cases: pairs.length, right: pairs.filter(({ isRight }) => isRight).length, recalls };
}

const shares = ({ recalls }: Confusion) =>
  [...recalls.values()].map(({ right, cases }) => right / cases);

/** Share of right answers; null of nothing. */
export const accuracyOf = ({ cases, right }: Confusion): number | null =>
  cases === 0 ? null : right / cases;

/** The mean of the labels' recalls, each label counting once; null of nothing. */
export function meanRecall(counted: Confusion): number | null {
  const all = shares(counted);
  return all.length === 0 ? null : all.reduce((sum, value) => sum + value, 0) / all.length;
}

/** The recall of the label that is found least; null of nothing. */
export function lowestRecall(counted: Confusion): number | null {
  const all = shares(counted);
  return all.length === 0 ? null : Math.min(...all);
}
