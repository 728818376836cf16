import type { IDBPTransaction } from 'idb';
import type { Pack, PackStory } from '../core/pack/pack.ts';
import type { Database } from './open.ts';
import type { HeadwaterSchema, PostingRecord } from './schema.ts';

const STORES = [
  'packs',
  'stories',
  'articles',
  'speakers',
  'quotations',
  'notes',
  'postings',
] as const;
type Transaction = IDBPTransaction<HeadwaterSchema, typeof STORES, 'readwrite'>;

/** The key of a story in the library. */
export function storyKey(pack: string, story: string): string {
  return `${pack}/${story}`;
}

/** Which article keys each hash of a story's fingerprints belongs to. */
function postingsOf(key: string, story: PackStory): Map<number, string[]> {
  const postings = new Map<number, string[]>();
  for (const article of story.articles) {
    const { fingerprint } = article;
    if (!fingerprint) continue;
    for (const hash of new Set([...fingerprint.passages, ...fingerprint.quotations])) {
      postings.set(hash, [...(postings.get(hash) ?? []), `${key}/${article.id}`]);
    }
  }
  return postings;
}

async function writeStory(transaction: Transaction, pack: string, story: PackStory): Promise<void> {
  const key = storyKey(pack, story.id);
  const { id, title, summary, date, recorded, claims, origins } = story;
  const owned = (part: string, order: number) => ({ key: `${key}/${part}`, story: key, order });
  const store = transaction.objectStore('postings');
  const postings: PostingRecord[] = [];
  for (const [hash, added] of postingsOf(key, story)) {
    const known = (await store.get(hash))?.articles ?? [];
    postings.push({ hash, articles: [...new Set([...known, ...added])] });
  }
  await putAll([
    () =>
      transaction
        .objectStore('stories')
        .put({ key, pack, id, title, summary, date, recorded, claims, origins }),
    ...story.articles.map(
      (value, order) => () =>
        transaction.objectStore('articles').put({ ...owned(value.id, order), value }),
    ),
    ...story.speakers.map(
      (value, order) => () =>
        transaction.objectStore('speakers').put({ ...owned(value.id, order), value }),
    ),
    ...story.quotations.map(
      (value, order) => () =>
        transaction.objectStore('quotations').put({ ...owned(value.id, order), value }),
    ),
    ...story.notes.map(
      (value, order) => () =>
        transaction.objectStore('notes').put({ ...owned(value.id, order), value }),
    ),
    ...postings.map((posting) => () => store.put(posting)),
  ]);
}

/**
 * Makes all the puts without waiting in between. One that throws or rejects fails the whole; the
 * others are then aborted with the transaction, which is no failure of their own.
 */
async function putAll(puts: readonly (() => Promise<unknown>)[]): Promise<void> {
  const made: Promise<unknown>[] = [];
  for (const put of puts) {
    const writing = put();
    writing.catch(() => undefined);
    made.push(writing);
  }
  await Promise.all(made);
}

/** Removes what an earlier version of the pack left, its postings included. */
async function removePack(transaction: Transaction, pack: string): Promise<void> {
  for (const key of await transaction.objectStore('stories').index('pack').getAllKeys(pack)) {
    for (const name of ['articles', 'speakers', 'quotations', 'notes'] as const) {
      const store = transaction.objectStore(name);
      if (name === 'articles') {
        for (const { value } of await transaction
          .objectStore('articles')
          .index('story')
          .getAll(key)) {
          const hashes = value.fingerprint
            ? [...value.fingerprint.passages, ...value.fingerprint.quotations]
            : [];
          await removePostings(transaction, hashes, `${key}/${value.id}`);
        }
      }
      for (const owned of await store.index('story').getAllKeys(key)) await store.delete(owned);
    }
    await transaction.objectStore('stories').delete(key);
  }
}

async function removePostings(
  transaction: Transaction,
  hashes: readonly number[],
  article: string,
) {
  const store = transaction.objectStore('postings');
  for (const hash of new Set(hashes)) {
    const left = (await store.get(hash))?.articles.filter((key) => key !== article) ?? [];
    if (left.length > 0) await store.put({ hash, articles: left });
    else await store.delete(hash);
  }
}

/**
 * Stores a pack whole, in place of any earlier version of it: records and the match index derived
 * from them in one transaction, so that all of it is there or nothing has changed. Rejects with the
 * database's error. Cost: one read and one write for each distinct passage hash.
 */
export async function writePack(database: Database, pack: Pack): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  try {
    await removePack(transaction, pack.id);
    const { id, title, description, curator, published, licence, outlets } = pack;
    await transaction
      .objectStore('packs')
      .put({ id, title, description, curator, published, licence, outlets });
    for (const story of pack.stories) await writeStory(transaction, id, story);
  } catch (error) {
    await abort(transaction);
    throw error;
  }
  await transaction.done;
}

/** Undoes the transaction, unless a request that failed has undone it already. */
async function abort(transaction: Transaction): Promise<void> {
  const ended = transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch (refused) {
    if (!(refused instanceof DOMException && refused.name === 'InvalidStateError')) throw refused;
  }
  await ended;
}
