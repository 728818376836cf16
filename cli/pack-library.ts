import type { Library } from '../lib/app/ports.ts';
import { candidateOf, commonKeys, type IndexedArticle } from '../lib/core/match/candidate.ts';
import { storedKeys } from '../lib/core/match/index-keys.ts';
import type { Pack } from '../lib/core/pack/pack.ts';

/** Stories looked at closely for one page, at most: those that hold most of its keys, rare keys first. */
const MOST_CANDIDATES = 60;

/** A pack as a library in memory; story ids are those of the pack. Memory grows with its fingerprints. */
export function packLibrary(pack: Pack): Library {
  const stories = new Map(pack.stories.map((story) => [story.id, story]));
  const articles = pack.stories.flatMap((story): IndexedArticle[] =>
    story.articles.map((article) => ({ ...article, story: story.id })),
  );
  /** For each key the places in `articles` that hold it. */
  const postings = new Map<number, number[]>();
  articles.forEach((article, place) => {
    for (const key of storedKeys(article)) {
      const held = postings.get(key);
      if (held) held.push(place);
      else postings.set(key, [place]);
    }
  });
  const holdersOf = (key: number) => (postings.get(key) ?? []).flatMap((at) => articles[at] ?? []);
  return {
    countStories: async () => stories.size,
    // A pack carries no words of a reader's.
    readWords: async () => [],
    readTitles: async () => new Map(),
    async readStory(id) {
      const story = stories.get(id);
      const { title, outlets } = pack;
      return story ? { key: id, packTitle: title, outlets, story, added: [] } : null;
    },
    async findCandidates(keys) {
      const hits = new Map<string, number>();
      const holders = new Map<number, readonly IndexedArticle[]>();
      for (const key of keys) {
        const held = holdersOf(key);
        if (held.length === 0) continue;
        holders.set(key, held);
        for (const story of new Set(held.map((article) => article.story)))
          hits.set(story, (hits.get(story) ?? 0) + 1 / Math.log2(1 + held.length));
      }
      const nearest = [...hits]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST_CANDIDATES);
      const common = commonKeys(holders);
      return nearest.map(([id]) =>
        candidateOf(
          id,
          (stories.get(id)?.articles ?? []).map((article) => ({ ...article, story: id })),
          common,
        ),
      );
    },
  };
}
