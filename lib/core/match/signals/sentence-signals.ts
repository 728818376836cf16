import { type Profile, SENTENCES, type Term } from '../profile/profile.ts';

/** What each of the first sentences of an article holds. */
export interface SentenceTable {
  /** Sum of the rarities of its terms, by sentence; only sentences that hold a term. */
  readonly sizes: readonly { readonly index: number; readonly size: number }[];
}

/** The table of a profile. Cost: its terms × `SENTENCES`. */
export function sentenceTable({ terms }: Profile): SentenceTable {
  const sizes = new Array<number>(SENTENCES).fill(0);
  for (const { sentences, idf } of terms)
    for (let index = 0; index < SENTENCES; index++)
      if (sentences & (1 << index)) sizes[index] = (sizes[index] ?? 0) + idf;
  return { sizes: sizes.flatMap((size, index) => (size > 0 ? [{ index, size }] : [])) };
}

interface Side {
  readonly profile: Profile;
  readonly byHash: ReadonlyMap<number, Term>;
  readonly sentences: SentenceTable;
}

/**
 * How alike the sentences are that are most alike (`bestSentence`), and how much each sentence finds of
 * itself in its nearest one on the other side, on average, in the article that finds less
 * (`sentencesFound`). Likeness is Dice's coefficient weighted by rarity, 0–1, over the first
 * `SENTENCES` sentences: what an event is stands in one sentence, whoever tells it. 0 without a
 * sentence. Cost: the shared terms × the pairs of sentences that they stand in.
 */
export function alignSentences(a: Side, b: Side) {
  const common = new Float64Array(SENTENCES * SENTENCES);
  for (const { hash, idf, sentences } of a.profile.terms) {
    const others = b.byHash.get(hash)?.sentences ?? 0;
    if (others === 0) continue;
    for (let one = 0; one < SENTENCES; one++) {
      if (!(sentences & (1 << one))) continue;
      for (let two = 0; two < SENTENCES; two++)
        if (others & (1 << two)) {
          const at = one * SENTENCES + two;
          common[at] = (common[at] ?? 0) + idf;
        }
    }
  }
  const bestOfA = a.sentences.sizes.map(() => 0);
  const bestOfB = b.sentences.sizes.map(() => 0);
  a.sentences.sizes.forEach((one, i) => {
    b.sentences.sizes.forEach((two, k) => {
      const both = common[one.index * SENTENCES + two.index] ?? 0;
      const likeness = (2 * both) / (one.size + two.size);
      bestOfA[i] = Math.max(bestOfA[i] ?? 0, likeness);
      bestOfB[k] = Math.max(bestOfB[k] ?? 0, likeness);
    });
  });
  const mean = (best: readonly number[]) =>
    best.length === 0 ? 0 : best.reduce((sum, one) => sum + one, 0) / best.length;
  return {
    bestSentence: Math.max(0, ...bestOfA),
    sentencesFound: Math.min(mean(bestOfA), mean(bestOfB)),
  };
}
