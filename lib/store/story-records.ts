import { storedKeys } from '../core/match/index-keys.ts';
import type { PackArticle, PackStory } from '../core/pack/pack.ts';
import { putPostings, removePostings } from './derived.ts';
import { LOOKUP_STORES } from './lookup-index/state.ts';
import type { StoreName } from './schema.ts';
import { type ReadTransaction, together, type WriteTransaction } from './transact.ts';

/** The stores that hold one story and what is derived from it. */
export const STORY_STORES: readonly StoreName[] = [
  'stories',
  'articles',
  'speakers',
  'quotations',
  'notes',
  'postings',
  ...LOOKUP_STORES,
];

/** The key of a story in the library. */
export function storyKey(pack: string, story: string): string {
  return `${pack}/${story}`;
}

/** What the match index holds of articles, by hash. */
export function articlePostings(
  key: string,
  articles: readonly PackArticle[],
): Map<number, string[]> {
  const postings = new Map<number, string[]>();
  for (const article of articles) {
    for (const hash of storedKeys(article)) {
      postings.set(hash, [...(postings.get(hash) ?? []), `${key}/${article.id}`]);
    }
  }
  return postings;
}

/** Writes a story's records and its postings. The caller brings the lookup index up to date. */
export async function putStory(transaction: WriteTransaction, pack: string, story: PackStory) {
  const key = storyKey(pack, story.id);
  const { id, title, summary, date, recorded, claims, origins } = story;
  const owned = (part: string, order: number) => ({ key: `${key}/${part}`, story: key, order });
  await together([
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
  ]);
  await putPostings(transaction, articlePostings(key, story.articles));
}

/** Removes a story's records and leaves no posting of it; null when it is not stored. The lookup index is the caller's. */
export async function takeStory(
  transaction: WriteTransaction,
  key: string,
): Promise<{ readonly pack: string; readonly story: PackStory } | null> {
  const found = await readStoryRecords(transaction, key);
  if (!found) return null;
  const { story } = found;
  await removePostings(transaction, articlePostings(key, story.articles));
  for (const name of ['articles', 'speakers', 'quotations', 'notes'] as const) {
    const store = transaction.objectStore(name);
    for (const owned of await store.index('story').getAllKeys(key)) await store.delete(owned);
  }
  await transaction.objectStore('stories').delete(key);
  return found;
}

const inOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;

/** A story put together from its records, as its pack has it; null when it is not stored. */
export async function readStoryRecords(
  transaction: ReadTransaction,
  key: string,
): Promise<{ readonly pack: string; readonly story: PackStory } | null> {
  const record = await transaction.objectStore('stories').get(key);
  if (!record) return null;
  const [articles, speakers, quotations, notes] = await together([
    () => transaction.objectStore('articles').index('story').getAll(key),
    () => transaction.objectStore('speakers').index('story').getAll(key),
    () => transaction.objectStore('quotations').index('story').getAll(key),
    () => transaction.objectStore('notes').index('story').getAll(key),
  ]);
  const { key: _key, pack, claims, origins, ...head } = record;
  return {
    pack,
    story: {
      ...head,
      claims: [...claims],
      origins: [...origins],
      articles: articles.sort(inOrder).map((one) => one.value),
      speakers: speakers.sort(inOrder).map((one) => one.value),
      quotations: quotations.sort(inOrder).map((one) => one.value),
      notes: notes.sort(inOrder).map((one) => one.value),
    },
  };
}
