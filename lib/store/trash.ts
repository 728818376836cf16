import type { DeletedStories } from '../core/view/library-view.ts';
import type { Database } from './open.ts';
import type { TrashRecord, WholeStory } from './schema.ts';
import {
  type ReadTransaction,
  readFrom,
  together,
  transact,
  type WriteTransaction,
} from './transact.ts';

/** How long a deleted story can be brought back: a day, in milliseconds. */
export const TRASH_KEPT = 24 * 60 * 60 * 1000;

/** Keeps a story that left the library, beside earlier deletions of it. `at`: milliseconds since the epoch. */
export async function putInTrash(
  transaction: WriteTransaction,
  whole: WholeStory,
  at: number,
): Promise<void> {
  const trash = transaction.objectStore('trash');
  let free = at;
  while ((await trash.getKey([whole.key, free])) !== undefined) free += 1;
  await trash.put({ ...whole, at: free });
}

/**
 * The deletion of a story that was at `at` (milliseconds since the epoch); the last one when `at` is null, or when
 * nothing was deleted at that time. Undefined when the story can not be brought back.
 */
export async function findInTrash(
  transaction: ReadTransaction,
  key: string,
  at: number | null,
): Promise<TrashRecord | undefined> {
  const trash = transaction.objectStore('trash');
  const then = at === null ? undefined : await trash.get([key, at]);
  if (then) return then;
  const last = await trash.openCursor(IDBKeyRange.bound([key], [key, []]), 'prev');
  return last?.value;
}

/**
 * The `most` stories that were deleted last and can still be brought back, and how many there are: those deleted
 * at `since` or later (milliseconds since the epoch). One that came into the library anew meanwhile counts only
 * when it held something of the reader's hand. Cost: the keys of both, `most` whole stories, and those that came anew.
 */
export function listDeleted(
  database: Database,
  since: number,
  most: number,
): Promise<DeletedStories> {
  return readFrom(database, ['trash', 'stories'], async (transaction) => {
    const trash = transaction.objectStore('trash');
    const deleted = await trash.index('at').getAllKeys(IDBKeyRange.lowerBound(since));
    if (deleted.length === 0) return { stories: [], total: 0 };
    const stored = new Set(await transaction.objectStore('stories').getAllKeys());
    const isWorth = async (key: (typeof deleted)[number]) => {
      if (!stored.has(key[0])) return true;
      const record = await trash.get(key);
      return record !== undefined && holdsReadersHand(record);
    };
    const gone: typeof deleted = [];
    for (const key of deleted.reverse()) if (await isWorth(key)) gone.push(key);
    const records = await together(gone.slice(0, most).map((key) => () => trash.get(key)));
    const stories = records.flatMap((one) =>
      one ? [{ key: one.key, title: one.story.title, at: one.at }] : [],
    );
    return { stories, total: gone.length };
  });
}

const holdsReadersHand = ({ changes, additions, regroupings }: WholeStory) =>
  changes.length + additions.length + regroupings.length > 0;

/**
 * Forgets stories that were deleted before `before` (milliseconds since the epoch). One that was deleted
 * after `now`, by a clock that was wrong, counts as deleted now: it goes when its time has come. What the reader
 * typed of a story and did not save goes with it. No story is read for it, however many there are.
 */
export function emptyTrash(
  database: Database,
  before: number,
  now = Number.POSITIVE_INFINITY,
): Promise<void> {
  return transact(database, ['trash', 'stories', 'drafts'], async (transaction) => {
    const trash = transaction.objectStore('trash');
    const old = await trash.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
    for (const key of old) await trash.delete(key);
    if (old.length > 0) await dropDraftsOf(transaction, new Set(old.map(([story]) => story)));
    const early = await trash.index('at').getAllKeys(IDBKeyRange.lowerBound(now, true));
    for (const key of early) {
      const record = await trash.get(key);
      if (!record) continue;
      await trash.delete(key);
      await putInTrash(transaction, record, now);
    }
  });
}

/** Forgets what was typed of those stories that are neither in the library nor can be brought back. */
async function dropDraftsOf(
  transaction: WriteTransaction,
  forgotten: ReadonlySet<string>,
): Promise<void> {
  const drafts = transaction.objectStore('drafts');
  for (const key of await drafts.getAllKeys()) {
    if (!forgotten.has(key)) continue;
    const deletions = IDBKeyRange.bound([key], [key, []]);
    const isThere =
      (await transaction.objectStore('stories').getKey(key)) ??
      (await transaction.objectStore('trash').getKey(deletions));
    if (isThere === undefined) await drafts.delete(key);
  }
}
