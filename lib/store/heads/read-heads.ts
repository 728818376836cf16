import { unlessDamaged } from '../../core/damaged.ts';
import { unpackHead } from '../../core/library/head-text.ts';
import { damagedHead, type StoryHead } from '../../core/library/story-head.ts';
import type { Database } from '../open.ts';
import { readFrom, together } from '../transact.ts';
import type { HeadRecord } from './head-record.ts';

/** Heads that are read at once: some tens of milliseconds, so that a tab stays quick meanwhile. */
const HEADS_A_READ = 5000;

/** A damaged record takes nothing else from the list. */
const readHead = ({ key, text }: HeadRecord): StoryHead =>
  unlessDamaged(() => unpackHead(key, text)) ?? damagedHead(key);

/** The `most` newest stories' heads, newest first, without reading the others. Cost: that many records. */
export function newestHeads(database: Database, most: number): Promise<StoryHead[]> {
  return readFrom(database, ['heads'], async (transaction) => {
    const heads: StoryHead[] = [];
    let cursor = await transaction.objectStore('heads').index('date').openCursor(null, 'prev');
    while (cursor && heads.length < most) {
      heads.push(readHead(cursor.value));
      cursor = heads.length < most ? await cursor.continue() : null;
    }
    return heads;
  });
}

/** How many stories the library holds. */
export function countStories(database: Database): Promise<number> {
  return database.count('stories');
}

/**
 * All heads, in the order of their keys, some thousands at a time; `isWanted` is asked before each
 * read, and nothing more is read once it says no. Cost: linear in the stories.
 */
export async function* readAllHeads(
  database: Database,
  isWanted: () => boolean = () => true,
): AsyncGenerator<StoryHead[]> {
  let after: string | null = null;
  while (isWanted()) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const records: HeadRecord[] = await database.getAll('heads', range, HEADS_A_READ);
    yield records.map(readHead);
    after = records.at(-1)?.key ?? null;
    if (records.length < HEADS_A_READ) return;
  }
}

/** The heads of those of the stories that are stored. */
export function headsOf(database: Database, keys: readonly string[]): Promise<StoryHead[]> {
  return readFrom(database, ['heads'], async (transaction) => {
    const found = await together(
      keys.map((key) => () => transaction.objectStore('heads').get(key)),
    );
    return found.flatMap((one) => (one ? [readHead(one)] : []));
  });
}
