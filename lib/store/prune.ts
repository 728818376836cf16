import type { DeletedStory } from '../core/view/library-view.ts';
import type { Database } from './open.ts';
import type { StoryRecord } from './schema.ts';
import { readFrom } from './transact.ts';

/** A story that is older than a day. */
export interface OldStory extends DeletedStory {
  /** The day that counts: of the event, or on which it was recorded. */
  readonly date: string;
}

/** Stories that are read at once: some megabytes at most. */
const AT_ONCE = 1000;

/**
 * Stories whose event lies before `day` (ISO 8601), the oldest first; of a story without a date the
 * day counts on which it was recorded. A year or a month counts as its last day: what cannot be told
 * to be old stays. Cost: reads the heads of all stories, a batch at a time.
 */
export function listOld(database: Database, day: string): Promise<OldStory[]> {
  return readFrom(database, ['stories'], async (transaction) => {
    const found: OldStory[] = [];
    let after: IDBKeyRange | null = null;
    for (;;) {
      const heads: readonly StoryRecord[] = await transaction
        .objectStore('stories')
        .getAll(after, AT_ONCE);
      for (const { key, title, date, recorded } of heads) {
        const counts = date ?? recorded.on;
        if (lastDayOf(counts) < day) found.push({ key, title, date: counts });
      }
      const last = heads.at(-1);
      if (!last) break;
      after = IDBKeyRange.lowerBound(last.key, true);
    }
    return found.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  });
}

const lastDayOf = (date: string) =>
  `${date.slice(0, 10)}${'-12-31'.slice(date.length - 4)}`.slice(0, 10);
