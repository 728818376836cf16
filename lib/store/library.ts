import type { Candidate } from '../core/match/score.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import type { Database } from './open.ts';

const inOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;

/** One story with all that it takes to show it; null when it is not (or no longer) stored. */
export async function readStory(database: Database, key: string): Promise<StoryBundle | null> {
  const names = ['stories', 'packs', 'articles', 'speakers', 'quotations', 'notes'] as const;
  const transaction = database.transaction(names);
  const story = await transaction.objectStore('stories').get(key);
  if (!story) return null;
  const [pack, articles, speakers, quotations, notes] = await Promise.all([
    transaction.objectStore('packs').get(story.pack),
    transaction.objectStore('articles').index('story').getAll(key),
    transaction.objectStore('speakers').index('story').getAll(key),
    transaction.objectStore('quotations').index('story').getAll(key),
    transaction.objectStore('notes').index('story').getAll(key),
  ]);
  const { id, title, summary, date, recorded, claims, origins } = story;
  return {
    key,
    packTitle: pack?.title ?? story.pack,
    outlets: pack?.outlets ?? [],
    story: {
      id,
      title,
      summary,
      date,
      recorded,
      claims: [...claims],
      origins: [...origins],
      articles: articles.sort(inOrder).map((record) => record.value),
      speakers: speakers.sort(inOrder).map((record) => record.value),
      quotations: quotations.sort(inOrder).map((record) => record.value),
      notes: notes.sort(inOrder).map((record) => record.value),
    },
  };
}

/** How many stories the library holds. */
export function countStories(database: Database): Promise<number> {
  return database.count('stories');
}

/**
 * The stories that hold any of `hashes`, with the hashes that each holds. Reads one posting a hash
 * and the articles of the stories found; nothing else of the library.
 */
export async function findCandidates(
  database: Database,
  hashes: readonly number[],
): Promise<Candidate[]> {
  const transaction = database.transaction(['postings', 'articles']);
  const postings = await Promise.all(
    hashes.map((hash) => transaction.objectStore('postings').get(hash)),
  );
  const shared = new Map<string, Set<number>>();
  for (const posting of postings) {
    for (const article of posting?.articles ?? []) {
      const story = article.slice(0, article.lastIndexOf('/'));
      shared.set(story, (shared.get(story) ?? new Set()).add(posting?.hash ?? 0));
    }
  }
  return Promise.all(
    [...shared].map(async ([story, found]) => {
      const articles = await transaction.objectStore('articles').index('story').getAll(story);
      return {
        story,
        shared: found,
        names: new Set(articles.flatMap(({ value }) => value.fingerprint?.names ?? [])),
        urls: articles.flatMap(({ value }) => (value.url ? [value.url] : [])),
      };
    }),
  );
}
