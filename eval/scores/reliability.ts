/** One bin of confidence, and the share of right answers in it; null when it is empty. */
export interface ReliabilityRow {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly right: number | null;
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

/** How often answers of each confidence are right: a calibrated confidence lies in its own bin. */
export function reliability(
  answers: readonly { readonly confidence: number; readonly isRight: boolean }[],
): ReliabilityRow[] {
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index] ?? 0;
    const isLast = to === 1;
    const inside = answers.filter(
      ({ confidence }) => confidence >= from && (confidence < to || isLast),
    );
    const right = inside.filter((one) => one.isRight).length;
    return {
      from,
      to,
      cases: inside.length,
      right: inside.length > 0 ? right / inside.length : null,
    };
  });
}
