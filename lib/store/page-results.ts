import type { PageResult } from '../core/view/library-view.ts';
import type { Database } from './open.ts';
import { transact } from './transact.ts';

/** Notes that a story was met on a page, in place of an earlier note of that page. */
export async function notePage(database: Database, result: PageResult): Promise<void> {
  await database.put('pageResults', result);
}

/**
 * The pages on which stories were met at `since` or later (milliseconds since the epoch), the latest
 * first: what is past its time counts as forgotten before it is cleared.
 */
export async function listPages(database: Database, since: number): Promise<PageResult[]> {
  const range = IDBKeyRange.lowerBound(since);
  return (await database.getAllFromIndex('pageResults', 'at', range)).reverse();
}

/** Forgets pages met before `before` (milliseconds since the epoch); all of them without it. */
export async function clearPages(
  database: Database,
  before = Number.POSITIVE_INFINITY,
): Promise<void> {
  await transact(database, ['pageResults'], async (transaction) => {
    const store = transaction.objectStore('pageResults');
    for (const url of await store.index('at').getAllKeys(IDBKeyRange.upperBound(before, true))) {
      await store.delete(url);
    }
  });
}
