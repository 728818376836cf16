import { withAdditions } from '../core/keep/addition.ts';
import {
  type Candidate,
  candidateOf,
  commonKeys,
  type IndexedArticle,
} from '../core/match/candidate.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import type { Database } from './open.ts';
import type { StoreName } from './schema.ts';
import { readStoryRecords } from './story-records.ts';
import { type ReadTransaction, readFrom, together } from './transact.ts';

/** What a story is put together from. */
export const BUNDLE_STORES: readonly StoreName[] = [
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
  return readFrom(database, BUNDLE_STORES, (transaction) => readStoryIn(transaction, key));
}

/** The same within a transaction over {@link BUNDLE_STORES}. */
export async function readStoryIn(
  transaction: ReadTransaction,
  key: string,
): Promise<StoryBundle | null> {
  const bundle = await readBundle(transaction, key);
  const additions = await transaction.objectStore('additions').index('story').getAll(key);
  return (
    bundle &&
    withAdditions(
      bundle,
      additions.map((one) => one.value),
    )
  );
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

/** The titles of those stories that are stored, by key. */
export async function readTitles(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await readFrom(database, ['stories'], (transaction) =>
    together(keys.map((key) => () => transaction.objectStore('stories').get(key))),
  );
  return new Map(found.flatMap((story) => (story ? [[story.key, story.title] as const] : [])));
}

/** Stories whose records are read for one page, at most: those that hold most of its keys. */
const MOST_CANDIDATES = 40;

/**
 * The stories that hold any of `keys`. Reads one posting a key and the articles of the stories that
 * hold most of them; nothing else of the library.
 */
export function findCandidates(database: Database, keys: readonly number[]): Promise<Candidate[]> {
  return readFrom(database, ['postings', 'articles', 'additions'], async (transaction) => {
    const store = transaction.objectStore('postings');
    const found = await together(keys.map((key) => () => store.get(key)));
    const postings = found.flatMap((posting) => posting ?? []);
    const hits = new Map<string, number>();
    for (const { articles } of postings)
      for (const story of new Set(articles.map(storyOf)))
        hits.set(story, (hits.get(story) ?? 0) + 1);
    const nearest = [...hits].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
    const read = await together(
      nearest.map(
        ([story]) =>
          () =>
            readIndexed(transaction, story),
      ),
    );
    const outlets = new Map(read.flat().map(({ key, outlet }) => [key, outlet]));
    const holders = postings.map(({ hash, articles }) => {
      const held = articles.map((key) => ({
        story: storyOf(key),
        outlet: outlets.get(key) ?? key,
      }));
      return [hash, held] as const;
    });
    const common = commonKeys(new Map(holders));
    return nearest.map(([story], index) => candidateOf(story, read[index] ?? [], common));
  });
}

const storyOf = (article: string) => article.slice(0, article.lastIndexOf('/'));

/** All articles of a story, the reader's own coverage too, as the index has them. */
async function readIndexed(
  transaction: ReadTransaction,
  story: string,
): Promise<(IndexedArticle & { readonly key: string })[]> {
  const [stored, added] = await together([
    () => transaction.objectStore('articles').index('story').getAll(story),
    () => transaction.objectStore('additions').index('story').getAll(story),
  ]);
  return [
    ...stored.map(({ key, value }) => ({ ...value, story, key })),
    ...added.map(({ key, value }) => ({ ...value.article, story, key })),
  ];
}
