import type { DeletedStories } from '../core/view/library-view.ts';
import type { Database } from './open.ts';
import { readFrom, together, transact } from './transact.ts';

/** How long a deleted story can be brought back: a day, in milliseconds. */
export const TRASH_KEPT = 24 * 60 * 60 * 1000;

/**
 * The `most` stories that were deleted last and can still be brought back, and how many there are: those deleted
 * at `since` or later (milliseconds since the epoch) that did not come into the library anew
 * meanwhile. Cost: the keys of both, and `most` whole stories.
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
    const gone = deleted.filter((key) => !stored.has(key)).reverse();
    const records = await together(gone.slice(0, most).map((key) => () => trash.get(key)));
    const stories = records.flatMap((one) =>
      one ? [{ key: one.key, title: one.story.title }] : [],
    );
    return { stories, total: gone.length };
  });
}

/**
 * Forgets stories that were deleted before `before` (milliseconds since the epoch). One that was deleted
 * after `now`, by a clock that was wrong, counts as deleted now: it goes when its time has come. No story
 * is read for it, however many there are.
 */
export function emptyTrash(
  database: Database,
  before: number,
  now = Number.POSITIVE_INFINITY,
): Promise<void> {
  return transact(database, ['trash'], async (transaction) => {
    const trash = transaction.objectStore('trash');
    const old = await trash.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
    for (const key of old) await trash.delete(key);
    const early = await trash.index('at').getAllKeys(IDBKeyRange.lowerBound(now, true));
    for (const key of early) {
      const record = await trash.get(key);
      if (record) await trash.put({ ...record, at: now });
    }
  });
}
