/** The mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share `right` of `all`; null of nothing. */
export const share = (right: number, all: number): number | null =>
  all === 0 ? null : right / all;

/** Precision, recall and their harmonic mean, 0–1 each; null where nothing was there to count. */
export function precisionRecall(hits: number, falseAlarms: number, misses: number) {
  const all = hits + falseAlarms + misses;
  return {
    precision: share(hits, hits + falseAlarms),
    recall: share(hits, hits + misses),
    f1: all === 0 ? null : (2 * hits) / (2 * hits + falseAlarms + misses),
  };
}
