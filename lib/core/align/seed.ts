/** Words of a seed: three in a row are rarely shared by chance, and survive most edits. */
export const SEED_WORDS = 3;

/** A place in `full`, as a word index, where the seed that opens at the word `printed` stands. */
export interface SeedHit {
  readonly printed: number;
  readonly full: number;
}

/** No run of words, or one that holds a word which the printed side has not. */
export const NO_RUN = -1;

/**
 * A number for each run of `size` words, by the word that opens it: equal for equal runs, `NO_RUN`
 * where `full` has a word that `printed` has not. Exact up to 200,000 different printed words; above,
 * two runs may share a number, so what is found is checked by aligning. Cost: linear in both.
 */
export function numberRuns(printed: readonly string[], full: readonly string[], size: number) {
  const numbers = new Map<string, number>();
  for (const form of printed) if (!numbers.has(form)) numbers.set(form, numbers.size);
  const runsOf = (forms: readonly string[]) => {
    const words = forms.map((form) => numbers.get(form) ?? NO_RUN);
    const runs = new Float64Array(Math.max(0, forms.length - size + 1));
    for (let at = 0; at < runs.length; at++) {
      let run = 0;
      for (let index = at; index < at + size && run !== NO_RUN; index++) {
        const word = words[index] ?? NO_RUN;
        run = word === NO_RUN ? NO_RUN : run * numbers.size + word;
      }
      runs[at] = run;
    }
    return runs;
  };
  return { printed: runsOf(printed), full: runsOf(full) };
}

/**
 * Where runs of `size` words of `printed` stand in `full`, in order of `full`; of runs that
 * `printed` has several times, the first place is named. Cost: linear in both.
 */
export function findSeeds(
  printed: readonly string[],
  full: readonly string[],
  size: number,
): SeedHit[] {
  const runs = numberRuns(printed, full, size);
  const wanted = new Map<number, number>();
  for (let at = runs.printed.length - 1; at >= 0; at--) wanted.set(runs.printed[at] ?? NO_RUN, at);
  const hits: SeedHit[] = [];
  for (const [at, run] of runs.full.entries()) {
    const seed = run === NO_RUN ? undefined : wanted.get(run);
    if (seed !== undefined) hits.push({ printed: seed, full: at });
  }
  return hits;
}
