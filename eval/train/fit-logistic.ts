/** One labelled pair for fitting: what was measured of it, whether it is a match, and how much it counts. */
export interface Example {
  readonly signals: readonly number[];
  readonly isMatch: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Solves `matrix × x = right` by Gauss elimination with pivots; both are overwritten. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] ?? [], matrix[column] ?? []];
    [right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = at(row, column) / at(column, column);
      const target = matrix[row] ?? [];
      for (let k = column; k < size; k++) target[k] = at(row, k) - factor * at(column, k);
      right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0);
    }
  }
  return right.map((value, index) => value / at(index, index));
}

/**
 * Logistic regression with an L2 penalty on standardised signals, by Newton's method (iteratively
 * reweighted least squares); the answer is in the signals' own units. Exact and without chance, so
 * that the same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Fitted {
  const size = examples[0]?.signals.length ?? 0;
  const total = examples.reduce((sum, one) => sum + one.weight, 0);
  const count = examples.length;
  const mean = Array.from(
    { length: size },
    (_, k) => examples.reduce((sum, one) => sum + (one.signals[k] ?? 0), 0) / count,
  );
  const spread = mean.map(
    (middle, k) =>
      Math.sqrt(
        examples.reduce((sum, one) => sum + ((one.signals[k] ?? 0) - middle) ** 2, 0) / count,
      ) || 1,
  );
  const rows = examples.map(({ signals }) => [
    1,
    ...signals.map((value, k) => (value - (mean[k] ?? 0)) / (spread[k] ?? 1)),
  ]);
  let beta = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = beta.map((value, k) => (k === 0 ? 0 : -2 * penalty * value));
    const hessian = beta.map((_, i) =>
      beta.map((_, k) => (i === k ? (i === 0 ? 1e-9 : 2 * penalty) : 0)),
    );
    rows.forEach((row, index) => {
      const one = examples[index];
      if (!one) return;
      const z = row.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-z));
      const error = (one.weight / total) * ((one.isMatch ? 1 : 0) - p);
      const curve = (one.weight / total) * Math.max(p * (1 - p), 1e-6);
      row.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value;
        const line = hessian[i] ?? [];
        row.forEach((other, k) => {
          line[k] = (line[k] ?? 0) + curve * value * other;
        });
      });
    });
    const step = solve(hessian, gradient);
    beta = beta.map((value, k) => value + (step[k] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  const weights = beta.slice(1).map((value, k) => value / (spread[k] ?? 1));
  const bias = (beta[0] ?? 0) - weights.reduce((sum, value, k) => sum + value * (mean[k] ?? 0), 0);
  return { bias, weights };
}
