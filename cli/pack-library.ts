import type { Library } from '../lib/app/ports.ts';
import { candidateOf, commonKeys, type IndexedArticle } from '../lib/core/match/candidate.ts';
import { nearestStories } from '../lib/core/match/index/nearest-stories.ts';
import { storedKeys } from '../lib/core/match/index-keys.ts';
import type { Pack } from '../lib/core/pack/pack.ts';
import type { StoryBundle } from '../lib/core/view/story-bundle.ts';

/** A library in memory. Its memory grows with its fingerprints. */
export interface MemoryLibrary extends Library {
  /** Takes a story in, or what came to it: articles that it had stay as they were. */
  put(bundle: StoryBundle): void;
}

/** A library without a story. */
export function memoryLibrary(): MemoryLibrary {
  const bundles = new Map<string, StoryBundle>();
  /** The articles of each story, by its key. */
  const articles = new Map<string, Map<string, IndexedArticle>>();
  const postings = new Map<number, IndexedArticle[]>();
  const index = (article: IndexedArticle) => {
    for (const key of storedKeys(article)) {
      const held = postings.get(key);
      if (held) held.push(article);
      else postings.set(key, [article]);
    }
  };
  return {
    put(bundle) {
      bundles.set(bundle.key, bundle);
      const held = articles.get(bundle.key) ?? new Map<string, IndexedArticle>();
      articles.set(bundle.key, held);
      for (const one of bundle.story.articles) {
        if (held.has(one.id)) continue;
        const article = { ...one, story: bundle.key };
        held.set(one.id, article);
        index(article);
      }
    },
    readIndexState: async () => ({ searched: bundles.size, rebuilding: null }),
    // No words of a reader's are in a file.
    readWords: async () => [],
    readTitles: async () => new Map(),
    findFactChecks: async () => [],
    readStory: async (key) => bundles.get(key) ?? null,
    async findCandidates(keys) {
      const holders = new Map(keys.map((key) => [key, postings.get(key) ?? []]));
      const nearest = nearestStories(
        new Map(
          [...holders].map(([key, held]) => [key, [...new Set(held.map(({ story }) => story))]]),
        ),
      );
      const common = commonKeys(holders);
      return nearest.map((key) =>
        candidateOf(key, [...(articles.get(key)?.values() ?? [])], common),
      );
    },
  };
}

/** A pack as a library in memory; story keys are the ids of the pack. */
export function packLibrary({ title, outlets, stories }: Pack): Library {
  const library = memoryLibrary();
  for (const story of stories) {
    library.put({ key: story.id, packTitle: title, outlets, story, added: [] });
  }
  return library;
}
