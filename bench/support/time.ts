/** Milliseconds that each task took, the middle one of its runs. */
export type Medians<Name extends string> = Readonly<Record<Name, number>>;

/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/**
 * Runs every task by turns, so that whatever else the machine does falls on all of them, and gives
 * the median of each. The first `warmUps` rounds are thrown away: they time the compiler.
 */
export function timeByTurns<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  { rounds = 40, warmUps = 10 }: { readonly rounds?: number; readonly warmUps?: number } = {},
): Medians<Name> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUps; round++) {
    for (const name of names) {
      const start = performance.now();
      tasks[name]();
      const took = performance.now() - start;
      if (round >= warmUps) times.get(name)?.push(took);
    }
  }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])]);
  return Object.fromEntries(medians) as Medians<Name>;
}

/** Milliseconds that something takes. */
export async function took(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
