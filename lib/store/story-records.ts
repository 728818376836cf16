import type { PackOutlet, PackStory } from '../core/pack/pack.ts';
import { HEAD_STORES } from './heads/put-heads.ts';
import { LOOKUP_STORES } from './lookup-index/state.ts';
import { INDEX_STORES } from './match-index/manifest-record.ts';
import type {
  ArticleRecord,
  NoteRecord,
  QuotationRecord,
  SpeakerRecord,
  StoreName,
  StoryRecord,
} from './schema.ts';
import { type ReadTransaction, together, type WriteTransaction } from './transact.ts';

/** The stores that hold one story and what is derived from it. */
export const STORY_STORES: readonly StoreName[] = [
  'stories',
  'articles',
  'speakers',
  'quotations',
  'notes',
  ...HEAD_STORES,
  ...INDEX_STORES,
  ...LOOKUP_STORES,
];

/** The key of a story in the library. */
export function storyKey(pack: string, story: string): string {
  return `${pack}/${story}`;
}

/** The keys of all that belongs to a pack: ids hold no slash, and `0` comes next after it. */
export const keysOfPack = (pack: string) => IDBKeyRange.bound(`${pack}/`, `${pack}0`, false, true);

/** Writes a story's records, with the outlets of its own where it has some. The caller brings the indexes up to date, once for all stories of the transaction. */
export async function putStory(
  transaction: WriteTransaction,
  pack: string,
  story: PackStory,
  outlets: readonly PackOutlet[] = [],
): Promise<void> {
  const key = storyKey(pack, story.id);
  const { id, title, summary, date, recorded, claims, origins, corrections } = story;
  const owned = (part: string, order: number) => ({ key: `${key}/${part}`, story: key, order });
  const own = {
    ...(corrections && { corrections }),
    ...(outlets.length > 0 && { outlets }),
  };
  await together([
    () =>
      transaction
        .objectStore('stories')
        .put({ key, pack, id, title, summary, date, recorded, claims, origins, ...own }),
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
}

/** A story's records. */
export interface StoryRecords {
  readonly pack: string;
  readonly story: PackStory;
  /** Those of the story's own, beside its pack's. */
  readonly outlets: readonly PackOutlet[];
}

/** Removes a story's records; null when it is not stored. The indexes are the caller's. */
export async function takeStory(
  transaction: WriteTransaction,
  key: string,
): Promise<StoryRecords | null> {
  const found = await readStoryRecords(transaction, key);
  if (!found) return null;
  for (const name of ['articles', 'speakers', 'quotations', 'notes'] as const) {
    const store = transaction.objectStore(name);
    for (const owned of await store.index('story').getAllKeys(key)) await store.delete(owned);
  }
  await transaction.objectStore('stories').delete(key);
  return found;
}

const inOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;

/** A story put together from its records, without the reader's coverage; null when it is not stored. */
export async function readStoryRecords(
  transaction: ReadTransaction,
  key: string,
): Promise<StoryRecords | null> {
  const record = await transaction.objectStore('stories').get(key);
  if (!record) return null;
  const [articles, speakers, quotations, notes] = await together([
    () => transaction.objectStore('articles').index('story').getAll(key),
    () => transaction.objectStore('speakers').index('story').getAll(key),
    () => transaction.objectStore('quotations').index('story').getAll(key),
    () => transaction.objectStore('notes').index('story').getAll(key),
  ]);
  return storyOfRecords(record, { articles, speakers, quotations, notes });
}

/** What belongs to one story, in any order. */
export interface OwnedRecords {
  readonly articles: ArticleRecord[];
  readonly speakers: SpeakerRecord[];
  readonly quotations: QuotationRecord[];
  readonly notes: NoteRecord[];
}

/** A story put together from its record and what belongs to it. */
export function storyOfRecords(
  { key: _key, pack, claims, origins, outlets = [], ...head }: StoryRecord,
  { articles, speakers, quotations, notes }: OwnedRecords,
): StoryRecords {
  return {
    pack,
    outlets,
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
