import type { Library } from '../lib/app/ports.ts';
import { candidateOf, commonKeys, type IndexedArticle } from '../lib/core/match/candidate.ts';
import { nearestStories } from '../lib/core/match/index/nearest-stories.ts';
import { storedKeys } from '../lib/core/match/index-keys.ts';
import type { Pack } from '../lib/core/pack/pack.ts';

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
    readIndexState: async () => ({ searched: stories.size, rebuilding: null }),
    // A pack carries no words of a reader's.
    readWords: async () => [],
    readTitles: async () => new Map(),
    findFactChecks: async () => [],
    async readStory(id) {
      const story = stories.get(id);
      const { title, outlets } = pack;
      return story ? { key: id, packTitle: title, outlets, story, added: [] } : null;
    },
    async findCandidates(keys) {
      const holders = new Map(keys.map((key) => [key, holdersOf(key)]));
      const nearest = nearestStories(
        new Map(
          [...holders].map(([key, held]) => [key, [...new Set(held.map(({ story }) => story))]]),
        ),
      );
      const common = commonKeys(holders);
      return nearest.map((id) =>
        candidateOf(
          id,
          (stories.get(id)?.articles ?? []).map((article) => ({ ...article, story: id })),
          common,
        ),
      );
    },
  };
}
