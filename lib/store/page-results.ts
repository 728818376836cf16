import type { PageResult } from '../core/view/library-view.ts';
import type { SeenPage } from '../core/view/seen-page.ts';
import type { Database } from './open.ts';
import { transact } from './transact.ts';

/**
 * Notes that a story was met on a page, in place of an earlier note of that page: what the visit before
 * printed is taken along, so that this one can be held against it. What stands behind `#` does not count.
 */
export function notePage(database: Database, result: Omit<PageResult, 'before'>): Promise<void> {
  return transact(database, ['pageResults'], async (transaction) => {
    const store = transaction.objectStore('pageResults');
    const url = withoutFragment(result.url);
    const before = beforeVisit(await store.get(url), result.visit);
    await store.put({ ...result, url, ...(before && { before }) });
  });
}

/** What a page printed when the reader had it open before `visit`; null when that is not kept. */
export async function seenBefore(
  database: Database,
  url: string,
  visit: string,
): Promise<SeenPage | null> {
  return beforeVisit(await database.get('pageResults', withoutFragment(url)), visit);
}

/** The address of a page wherever in it a link leads: `#comments` and a text fragment are the same page. */
function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function beforeVisit(known: PageResult | undefined, visit: string | undefined): SeenPage | null {
  if (!known?.quotations) return null;
  const { at, quotations, before = null } = known;
  return known.visit === visit ? before : { at, quotations };
}

/**
 * The pages on which stories were met at `since` or later (milliseconds since the epoch), the latest
 * first: what is past its time counts as forgotten before it is cleared.
 */
export async function listPages(database: Database, since: number): Promise<PageResult[]> {
  const range = IDBKeyRange.lowerBound(since);
  return (await database.getAllFromIndex('pageResults', 'at', range)).reverse();
}

/** How far a page's time may lie ahead of now before the clock must have been wrong; milliseconds. */
const AHEAD = 24 * 60 * 60 * 1000;

/**
 * Forgets pages met before `before` (milliseconds since the epoch); all of them without it. With `now`
 * also those met more than a day after it: the clock was wrong then, and they would stay until it is so late.
 */
export async function clearPages(
  database: Database,
  before = Number.POSITIVE_INFINITY,
  now = Number.POSITIVE_INFINITY,
): Promise<void> {
  await transact(database, ['pageResults'], async (transaction) => {
    const store = transaction.objectStore('pageResults');
    for (const url of await store.index('at').getAllKeys(IDBKeyRange.upperBound(before, true))) {
      await store.delete(url);
    }
    const ahead = IDBKeyRange.lowerBound(now + AHEAD, true);
    for (const url of await store.index('at').getAllKeys(ahead)) await store.delete(url);
    // What a page printed on an earlier visit is as old as that visit.
    for (const { before: earlier, ...result } of await store.getAll()) {
      if (earlier && earlier.at < before) await store.put(result);
    }
  });
}
