import type { Library } from '../lib/app/ports.ts';
import type { Pack, PackStory } from '../lib/core/pack/pack.ts';

function hashesOf(story: PackStory): number[] {
  return story.articles.flatMap(({ fingerprint }) =>
    fingerprint ? [...fingerprint.passages, ...fingerprint.quotations] : [],
  );
}

/** A pack as an index in memory; story ids are those of the pack. Memory grows with its fingerprints. */
export function packIndex(pack: Pack): Pick<Library, 'findCandidates'> {
  const stories = new Map(pack.stories.map((story) => [story.id, story]));
  const postings = new Map<number, Set<string>>();
  for (const story of pack.stories) {
    for (const hash of hashesOf(story)) {
      postings.set(hash, (postings.get(hash) ?? new Set()).add(story.id));
    }
  }
  return {
    async findCandidates(hashes) {
      const shared = new Map<string, Set<number>>();
      for (const hash of hashes) {
        for (const id of postings.get(hash) ?? []) {
          shared.set(id, (shared.get(id) ?? new Set()).add(hash));
        }
      }
      return [...shared].map(([id, found]) => ({
        story: id,
        shared: found,
        names: new Set(
          stories.get(id)?.articles.flatMap(({ fingerprint }) => fingerprint?.names ?? []),
        ),
        urls: stories.get(id)?.articles.flatMap(({ url }) => (url ? [url] : [])) ?? [],
      }));
    },
  };
}
