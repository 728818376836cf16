import type { Library } from '../lib/app/ports.ts';
import { storedKeys } from '../lib/core/match/fingerprint/index-keys.ts';
import { nearestStories } from '../lib/core/match/index/nearest-stories.ts';
import type { IndexedArticle } from '../lib/core/match/score/candidate.ts';
import { candidatesOf } from '../lib/core/match/score/standing-text.ts';
import type { Pack } from '../lib/core/pack/pack.ts';
import type { StoryBundle } from '../lib/core/view/story-bundle.ts';

/** A library in memory. Its memory grows with its fingerprints. */
export interface MemoryLibrary extends Library {
  /** Takes a story in, or what came to it: articles that it had stay as they were. */
  put(bundle: StoryBundle): void;
  /** The same library as pages would be matched with it if that story had never been stored. */
  without(story: string | null): Library;
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
  const findCandidates = async (keys: readonly number[], without: string | null) => {
    const storiesOf = (key: number) => new Set(postings.get(key)?.map(({ story }) => story));
    const holders = new Map(
      keys.map((key) => [key, [...storiesOf(key)].filter((story) => story !== without)]),
    );
    const read = nearestStories(holders).map((story) => ({
      story,
      articles: [...(articles.get(story)?.values() ?? [])],
    }));
    return candidatesOf(read, holders);
  };
  const library: MemoryLibrary = {
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
    findAnnotations: async () => [],
    readStory: async (key) => bundles.get(key) ?? null,
    findCandidates: (keys) => findCandidates(keys, null),
    without: (story) => ({ ...library, findCandidates: (keys) => findCandidates(keys, story) }),
  };
  return library;
}

/** A pack as a library in memory; story keys are the ids of the pack. */
export function packLibrary({ title, outlets, stories }: Pack): MemoryLibrary {
  const library = memoryLibrary();
  for (const story of stories) {
    library.put({ key: story.id, packTitle: title, outlets, story, added: [] });
  }
  return library;
}
