import { withAdditions } from '../core/keep/addition.ts';
import type { Candidate } from '../core/match/score.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import type { Database } from './open.ts';
import type { StoreName } from './schema.ts';
import { readStoryRecords } from './story-records.ts';

/**
 * One story with all that it takes to show it, the reader's own coverage included; null when it is
 * not (or no longer) stored.
 */
export async function readStory(database: Database, key: string): Promise<StoryBundle | null> {
  const stores: StoreName[] = [
    'stories',
    'packs',
    'articles',
    'speakers',
    'quotations',
    'notes',
    'additions',
  ];
  const transaction = database.transaction(stores);
  const found = await readStoryRecords(transaction, key);
  if (!found) return null;
  const pack = await transaction.objectStore('packs').get(found.pack);
  const additions = await transaction.objectStore('additions').index('story').getAll(key);
  return withAdditions(
    {
      key,
      packTitle: pack?.title ?? found.pack,
      outlets: pack?.outlets ?? [],
      story: found.story,
      added: [],
    },
    additions.map((one) => one.value),
  );
}

/** Keys of all stories, in key order. */
export function storyKeys(database: Database): Promise<string[]> {
  return database.getAllKeys('stories');
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
  const transaction = database.transaction(['postings', 'articles', 'additions']);
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
      const stored = await transaction.objectStore('articles').index('story').getAll(story);
      const added = await transaction.objectStore('additions').index('story').getAll(story);
      const articles = [
        ...stored.map((record) => record.value),
        ...added.map((record) => record.value.article),
      ];
      return {
        story,
        shared: found,
        names: new Set(articles.flatMap(({ fingerprint }) => fingerprint?.names ?? [])),
        urls: articles.flatMap(({ url }) => (url ? [url] : [])),
      };
    }),
  );
}
