import type { Candidate } from './candidates.ts';

/** What each feature speaks for (above 0) or against (below), in natural logarithms of odds. */
export type Weights = ReadonlyMap<string, number>;

/** The probability of each candidate, in order, and of nobody being credited. */
export interface Ranking {
  readonly shares: readonly number[];
  readonly nobody: number;
}

const scoreOf = (features: readonly string[], weights: Weights) =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/**
 * How probable each candidate is: a conditional logit (McFadden 1974), in which the candidates of
 * one quotation, and “nobody”, share a probability of 1.
 */
export function rank(
  candidates: readonly Candidate[],
  nobody: readonly string[],
  weights: Weights,
): Ranking {
  const scores = candidates.map(({ features }) => scoreOf(features, weights));
  const none = scoreOf(nobody, weights);
  const top = scores.reduce((most, score) => Math.max(most, score), none);
  const odds = scores.map((score) => Math.exp(score - top));
  const rest = Math.exp(none - top);
  const sum = odds.reduce((all, one) => all + one, rest);
  return { shares: odds.map((one) => one / sum), nobody: rest / sum };
}
