/** Words of a seed: three in a row are rarely shared by chance, and survive most edits. */
const SEED_WORDS = 3;

/** A place in `full`, as a word index, where the seed that opens at the word `printed` stands. */
export interface SeedHit {
  readonly printed: number;
  readonly full: number;
}

/** Of a list of forms, the key of the `size` words from `at` on. Forms hold no white space. */
const gramAt = (forms: readonly string[], at: number, size: number) =>
  forms.slice(at, at + size).join(' ');

/**
 * Where runs of `size` words of `printed` stand in `full`, in order of `full`; of words that
 * `printed` has several times, the first place is named. Cost: linear in both.
 */
export function findSeeds(
  printed: readonly string[],
  full: readonly string[],
  size = SEED_WORDS,
): SeedHit[] {
  const wanted = new Map<string, number>();
  for (let at = printed.length - size; at >= 0; at--) wanted.set(gramAt(printed, at, size), at);
  const hits: SeedHit[] = [];
  for (let at = 0; at + size <= full.length; at++) {
    const seed = wanted.get(gramAt(full, at, size));
    if (seed !== undefined) hits.push({ printed: seed, full: at });
  }
  return hits;
}
