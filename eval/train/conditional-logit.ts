/** One choice among alternatives: the ids of the features of each, and which of them are right. */
export interface Choice {
  readonly alternatives: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

export interface Training {
  /** Strength of the pull towards 0 (a Gaussian prior with this precision). */
  readonly pull: number;
  readonly rounds: number;
}

const scoreOf = (features: readonly number[], weights: Float64Array) =>
  features.reduce((sum, id) => sum + (weights[id] ?? 0), 0);

/** Adds what one choice asks of the weights: the features of the right alternatives, less those expected. */
function addGradient(choice: Choice, weights: Float64Array, gradient: Float64Array): void {
  const scores = choice.alternatives.map((features) => scoreOf(features, weights));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const right = odds.reduce((sum, one, index) => sum + (choice.right[index] ? one : 0), 0);
  choice.alternatives.forEach((features, index) => {
    const one = odds[index] ?? 0;
    const change = (choice.right[index] ? one / right : 0) - one / all;
    for (const id of features) gradient[id] = (gradient[id] ?? 0) + change;
  });
}

/**
 * The weights that make the right alternatives most probable, where a choice may have several: a
 * conditional logit (McFadden 1974) with latent right answers, by AdaGrad (Duchi 2011) over all
 * choices at once. No chance is in it: the same choices give the same weights.
 */
export function fitConditionalLogit(
  choices: readonly Choice[],
  features: number,
  { pull, rounds }: Training,
): Float64Array {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(features);
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (let id = 0; id < features; id++) {
      const change = (gradient[id] ?? 0) - pull * (weights[id] ?? 0);
      squares[id] = (squares[id] ?? 0) + change * change;
      weights[id] = (weights[id] ?? 0) + (0.5 * change) / Math.sqrt(squares[id] ?? 1);
    }
  }
  return weights;
}
