/** A quotation that some words of the query led to. */
export interface LookupCandidate {
  readonly key: string;
  /** The words of the query that it holds; the prefix counts as one. */
  readonly words: ReadonlySet<string>;
}

/** How many quotations each word of the query leads to: rare words tell more. */
export type Frequencies = ReadonlyMap<string, number>;

/** A hit must hold at least this share of the query's words, rounded up. */
const LEAST_SHARE = 0.6;

/**
 * The candidates that hold enough of the query, best first: the sum of each held word's rarity
 * (log of stored quotations over its frequency; Spärck Jones 1972). Ties stay in key order.
 * `total` is the number of stored quotations.
 */
export function rankCandidates(
  candidates: readonly LookupCandidate[],
  frequencies: Frequencies,
  total: number,
): { readonly key: string; readonly score: number }[] {
  const least = Math.ceil(frequencies.size * LEAST_SHARE);
  const rarity = (word: string) => Math.log(1 + total / Math.max(1, frequencies.get(word) ?? 1));
  return candidates
    .filter((candidate) => candidate.words.size >= Math.max(1, least))
    .map(({ key, words }) => ({
      key,
      score: [...words].reduce((sum, word) => sum + rarity(word), 0),
    }))
    .sort((a, b) => b.score - a.score || a.key.localeCompare(b.key));
}
