import { withAdditions } from '../core/keep/addition.ts';
import type { Candidate } from '../core/match/score.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import type { Database } from './open.ts';
import type { StoreName } from './schema.ts';
import { readStoryRecords } from './story-records.ts';
import { type ReadTransaction, readFrom, together } from './transact.ts';

/** What a story is put together from. */
const BUNDLE_STORES: readonly StoreName[] = [
  'stories',
  'packs',
  'articles',
  'speakers',
  'quotations',
  'notes',
  'additions',
];

/**
 * One story with all that it takes to show it, the reader's own coverage included; null when it is
 * not (or no longer) stored.
 */
export function readStory(database: Database, key: string): Promise<StoryBundle | null> {
  return readFrom(database, BUNDLE_STORES, async (transaction) => {
    const bundle = await readBundle(transaction, key);
    const additions = await transaction.objectStore('additions').index('story').getAll(key);
    return (
      bundle &&
      withAdditions(
        bundle,
        additions.map((one) => one.value),
      )
    );
  });
}

/** The same as its pack has it, without what the reader added. */
export function readPackStory(database: Database, key: string): Promise<StoryBundle | null> {
  return readFrom(database, BUNDLE_STORES, (transaction) => readBundle(transaction, key));
}

async function readBundle(transaction: ReadTransaction, key: string): Promise<StoryBundle | null> {
  const found = await readStoryRecords(transaction, key);
  if (!found) return null;
  const pack = await transaction.objectStore('packs').get(found.pack);
  return {
    key,
    packTitle: pack?.title ?? found.pack,
    outlets: pack?.outlets ?? [],
    story: found.story,
    added: [],
  };
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
export function findCandidates(
  database: Database,
  hashes: readonly number[],
): Promise<Candidate[]> {
  return readFrom(database, ['postings', 'articles', 'additions'], async (transaction) => {
    const store = transaction.objectStore('postings');
    const postings = await together(hashes.map((hash) => () => store.get(hash)));
    const shared = new Map<string, Set<number>>();
    for (const posting of postings) {
      for (const article of posting?.articles ?? []) {
        const story = article.slice(0, article.lastIndexOf('/'));
        shared.set(story, (shared.get(story) ?? new Set()).add(posting?.hash ?? 0));
      }
    }
    return together(
      [...shared].map(
        ([story, found]) =>
          () =>
            readCandidate(transaction, story, found),
      ),
    );
  });
}

async function readCandidate(
  transaction: ReadTransaction,
  story: string,
  shared: ReadonlySet<number>,
): Promise<Candidate> {
  const [stored, added] = await together([
    () => transaction.objectStore('articles').index('story').getAll(story),
    () => transaction.objectStore('additions').index('story').getAll(story),
  ]);
  const articles = [
    ...stored.map((record) => record.value),
    ...added.map((record) => record.value.article),
  ];
  return {
    story,
    shared,
    names: new Set(articles.flatMap(({ fingerprint }) => fingerprint?.names ?? [])),
    urls: articles.flatMap(({ url }) => (url ? [url] : [])),
  };
}
