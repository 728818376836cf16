import type { Library } from '../lib/app/ports.ts';
import type { Pack, PackStory } from '../lib/core/pack/pack.ts';

function hashesOf(story: PackStory): number[] {
  return story.articles.flatMap(({ fingerprint }) =>
    fingerprint ? [...fingerprint.passages, ...fingerprint.quotations] : [],
  );
}

/** A pack as a library in memory; story ids are those of the pack. Memory grows with its fingerprints. */
export function packLibrary(pack: Pack): Library {
  const stories = new Map(pack.stories.map((story) => [story.id, story]));
  const postings = new Map<number, Set<string>>();
  for (const story of pack.stories) {
    for (const hash of hashesOf(story)) {
      postings.set(hash, (postings.get(hash) ?? new Set()).add(story.id));
    }
  }
  return {
    countStories: async () => stories.size,
    async readStory(id) {
      const story = stories.get(id);
      const { title, outlets } = pack;
      return story ? { key: id, packTitle: title, outlets, story, added: [] } : null;
    },
    async findCandidates(hashes) {
      const shared = new Map<string, Set<number>>();
      for (const hash of hashes) {
        for (const id of postings.get(hash) ?? []) {
          shared.set(id, (shared.get(id) ?? new Set()).add(hash));
        }
      }
      return [...shared].map(([id, found]) => {
        const articles = stories.get(id)?.articles ?? [];
        return {
          story: id,
          shared: found,
          names: new Set(articles.flatMap(({ fingerprint }) => fingerprint?.names ?? [])),
          urls: articles.flatMap(({ url }) => (url ? [url] : [])),
        };
      });
    },
  };
}
