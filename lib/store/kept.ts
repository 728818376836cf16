import type { Addition } from '../core/keep/addition.ts';
import { OWN_PACK } from '../core/keep/kept.ts';
import type { PackOutlet, PackStory } from '../core/pack/pack.ts';
import { compareAnew, noteDeleted } from './deleted-from-packs.ts';
import { lastChange } from './edits/change-log.ts';
import { noteBroughtBack } from './edits/set-aside.ts';
import { putWhole, takeWhole, WHOLE_STORES } from './edits/whole-story.ts';
import type { Database } from './open.ts';
import { type OwnPack, putOwnPack } from './own-pack.ts';
import { reindexStories } from './reindex.ts';
import type { StoreName } from './schema.ts';
import { putStory, storyKey, takeStory } from './story-records.ts';
import { transact, type WriteTransaction } from './transact.ts';
import { findInTrash, putInTrash } from './trash.ts';

const ALL: readonly StoreName[] = [...WHOLE_STORES, 'trash', 'subscriptions'];

/** Runs a write over every store that keeping touches. */
const write = <Value>(database: Database, run: (transaction: WriteTransaction) => Promise<Value>) =>
  transact(database, ALL, run);

/** Stores a story of the reader's own; `text` is the article's, or null to keep none. Returns its key. */
export function keepOwnStory(
  database: Database,
  kept: { readonly story: PackStory; readonly outlets: readonly PackOutlet[] },
  text: string | null,
  own: OwnPack,
): Promise<string> {
  const key = storyKey(OWN_PACK, kept.story.id);
  return write(database, async (transaction) => {
    await putOwnPack(transaction, own, kept.outlets);
    // What the reader made of the story by hand stands, however often its page is kept.
    const isEdited = (await transaction.objectStore('changes').getKey([key, 1])) !== undefined;
    const isStored = (await transaction.objectStore('stories').getKey(key)) !== undefined;
    if (!isStored || !isEdited) {
      await takeStory(transaction, key);
      await putStory(transaction, OWN_PACK, kept.story);
      await reindexStories(transaction, [key]);
    }
    const [article] = kept.story.articles;
    if (text !== null && article) {
      await transaction.objectStore('texts').put({ key: `${key}/${article.id}`, story: key, text });
    }
    return key;
  });
}

/** Adds coverage to a stored story, in place of an earlier keeping of the same article. Returns its key. */
export function keepAddition(
  database: Database,
  story: string,
  addition: Addition,
  text: string | null,
  at: number,
): Promise<string> {
  const key = `${story}/${addition.article.id}`;
  return write(database, async (transaction) => {
    await takeAddition(transaction, key);
    await transaction.objectStore('additions').put({ key, story, at, value: addition });
    await reindexStories(transaction, [story]);
    if (text !== null) await transaction.objectStore('texts').put({ key, story, text });
    return key;
  });
}

/** Takes coverage that the reader added back out. Nothing happens when it is not there. */
export function removeAddition(database: Database, key: string): Promise<void> {
  return write(database, async (transaction) => {
    const story = await takeAddition(transaction, key);
    if (story !== null) await reindexStories(transaction, [story]);
    await transaction.objectStore('texts').delete(key);
  });
}

/** The story that it was added to; null when it is not there. The indexes are the caller's. */
async function takeAddition(transaction: WriteTransaction, key: string): Promise<string | null> {
  const store = transaction.objectStore('additions');
  const record = await store.get(key);
  if (!record) return null;
  await store.delete(key);
  return record.story;
}

/** Deletes a story with all that the reader added to it, edits included; {@link restoreStory} brings it back. False when it is not there. */
export function deleteStory(database: Database, key: string, at: number): Promise<boolean> {
  return deleteStories(database, [key], at).then((gone) => gone.length > 0);
}

/** The same for several, all of them or none. Answers the keys of those that were there. */
export function deleteStories(
  database: Database,
  keys: readonly string[],
  at: number,
): Promise<string[]> {
  return write(database, (transaction) => moveAllToTrash(transaction, keys, at));
}

async function moveAllToTrash(transaction: WriteTransaction, keys: readonly string[], at: number) {
  const moved: string[] = [];
  for (const key of keys) {
    const whole = await takeWhole(transaction, key);
    if (!whole) continue;
    await putInTrash(transaction, whole, at);
    moved.push(key);
  }
  await noteDeleted(transaction, moved, true);
  await reindexStories(transaction, moved);
  return moved;
}

/** Why a deleted story is not brought back: `stands-anew` when the reader works on the one under its key. */
export type NotRestored = 'not-found' | 'stands-anew';

/** What became of stories that were to be brought back; each by its key. */
export interface Restored {
  readonly back: readonly string[];
  readonly refused: readonly { readonly key: string; readonly reason: NotRestored }[];
}

/**
 * Brings a deleted story back as it was when it was deleted at `at` (milliseconds since the epoch; when null, the
 * last time). One that came under its key meanwhile goes into the trash for it, unless the reader edited or added to
 * that one: then it stays, and nothing is done. `now`, milliseconds since the epoch, is when it goes there.
 */
export async function restoreStory(
  database: Database,
  key: string,
  at: number | null = null,
  now: number | null = null,
): Promise<'done' | NotRestored> {
  const { refused } = await restoreStories(database, [key], at, now);
  return refused[0]?.reason ?? 'done';
}

/** The same for several that were deleted at the same time, in one transaction. */
export function restoreStories(
  database: Database,
  keys: readonly string[],
  at: number | null = null,
  now: number | null = null,
): Promise<Restored> {
  return write(database, async (transaction) => {
    const back: string[] = [];
    const refused: { key: string; reason: NotRestored }[] = [];
    for (const key of keys) {
      const outcome = await takeFromTrash(transaction, key, { at, now });
      if (outcome === 'done') back.push(key);
      else refused.push({ key, reason: outcome });
    }
    await noteDeleted(transaction, back, false);
    await compareAnew(transaction, back);
    await reindexStories(transaction, back);
    return { back, refused };
  });
}

async function takeFromTrash(
  transaction: WriteTransaction,
  key: string,
  when: { readonly at: number | null; readonly now: number | null },
): Promise<'done' | NotRestored> {
  const record = await findInTrash(transaction, key, when.at);
  if (!record) return 'not-found';
  if (await isReaders(transaction, key)) return 'stands-anew';
  const { at, ...whole } = record;
  await transaction.objectStore('trash').delete([key, at]);
  const standing = await takeWhole(transaction, key);
  // Deleted now, not when the other was: it can be brought back as long as any.
  if (standing) await putInTrash(transaction, standing, when.now ?? at);
  await putWhole(transaction, whole);
  await noteBroughtBack(transaction, whole);
  return 'done';
}

/** Whether a story stands under a key that the reader edited, or has coverage or groupings of the reader's. */
async function isReaders(transaction: WriteTransaction, key: string): Promise<boolean> {
  if ((await transaction.objectStore('stories').getKey(key)) === undefined) return false;
  if ((await lastChange(transaction, key)) > 0) return true;
  for (const name of ['additions', 'regroupings'] as const)
    if ((await transaction.objectStore(name).index('story').getKey(key)) !== undefined) return true;
  return false;
}
