import type { DeletedStory } from '../core/view/library-view.ts';
import { EDIT_STORES } from './edits/write-version.ts';
import { moveToTrash } from './kept.ts';
import type { Database } from './open.ts';
import { readFrom, transact } from './transact.ts';

/** A story that is older than a day. */
export interface OldStory extends DeletedStory {
  /** The day that counts: of the event, or on which it was recorded. */
  readonly date: string;
}

/**
 * Stories whose event lies before `day` (ISO 8601), the oldest first; of a story without a date the
 * day counts on which it was recorded. A year or a month counts as its last day: what cannot be told
 * to be old stays. Cost: a walk over the stories.
 */
export function listOld(database: Database, day: string): Promise<OldStory[]> {
  return readFrom(database, ['stories'], async (transaction) => {
    const found: OldStory[] = [];
    let cursor = await transaction.objectStore('stories').openCursor();
    while (cursor) {
      const { key, title, date, recorded } = cursor.value;
      const counts = date ?? recorded.on;
      if (lastDayOf(counts) < day) found.push({ key, title, date: counts });
      cursor = await cursor.continue();
    }
    return found.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  });
}

const lastDayOf = (date: string) =>
  `${date.slice(0, 10)}${'-12-31'.slice(date.length - 4)}`.slice(0, 10);

/**
 * Deletes stories with all that the reader added to them, all or none; each can be brought back as a
 * deleted story can. Answers how many were there. Cost: some ten records a story.
 */
export function pruneStories(
  database: Database,
  keys: readonly string[],
  at: number,
): Promise<number> {
  return transact(database, [...EDIT_STORES, 'trash'], async (transaction) => {
    let count = 0;
    for (const key of keys) if (await moveToTrash(transaction, key, at)) count += 1;
    return count;
  });
}
