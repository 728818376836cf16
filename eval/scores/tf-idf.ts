import { wordForms } from '../../lib/core/text/words.ts';

/** The textbook baseline: cosine of tf-idf vectors of all words, idf from the texts that are compared. */
export function tfIdfCosines(texts: ReadonlyMap<string, string>): (a: string, b: string) => number {
  const counts = new Map<string, Map<string, number>>();
  const inTexts = new Map<string, number>();
  for (const [id, text] of texts) {
    const count = new Map<string, number>();
    for (const form of wordForms(text)) count.set(form, (count.get(form) ?? 0) + 1);
    for (const form of count.keys()) inTexts.set(form, (inTexts.get(form) ?? 0) + 1);
    counts.set(id, count);
  }
  const vectors = new Map(
    [...counts].map(([id, count]) => {
      const weights = [...count].map(([form, times]) => {
        const idf = Math.log(texts.size / (inTexts.get(form) ?? 1));
        return [form, (1 + Math.log(times)) * idf] as const;
      });
      const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
      return [id, new Map(weights.map(([form, weight]) => [form, weight / length]))] as const;
    }),
  );
  return (a, b) => {
    let cosine = 0;
    for (const [form, weight] of vectors.get(a) ?? [])
      cosine += weight * (vectors.get(b)?.get(form) ?? 0);
    return cosine;
  };
}

/** The best F1 that any threshold on `scores` reaches, with its precision: 0–1 each. */
export function bestF1(scores: readonly { readonly score: number; readonly isMatch: boolean }[]) {
  const ranked = [...scores].sort((a, b) => b.score - a.score);
  const matches = ranked.filter((one) => one.isMatch).length;
  let [hits, best] = [0, { f1: 0, precision: 0, threshold: 1 }];
  ranked.forEach(({ score, isMatch }, index) => {
    if (isMatch) hits += 1;
    const f1 = (2 * hits) / (index + 1 + matches);
    if (f1 > best.f1) best = { f1, precision: hits / (index + 1), threshold: score };
  });
  return best;
}
