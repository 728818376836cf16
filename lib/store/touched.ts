import { OWN_PACK } from '../core/keep/kept.ts';
import { differingPaths } from '../core/pack/diff-packs.ts';
import { publishedIn } from './edits/published-in.ts';
import type { Database } from './open.ts';
import type { StoreName } from './schema.ts';
import { readStoryRecords } from './story-records.ts';
import { type ReadTransaction, readFrom, together } from './transact.ts';

const STORES: readonly StoreName[] = [
  'stories',
  'articles',
  'speakers',
  'quotations',
  'notes',
  'additions',
  'regroupings',
  'edits',
];

/**
 * How many stories of others' packs, of the `chosen` ones or of all when that is null, the reader has otherwise than their packs:
 * edited them, added coverage to them or said what is one statement in them. Cost: the keys of what the reader did, and the edited stories.
 */
export function countTouched(
  database: Database,
  chosen: ReadonlySet<string> | null,
): Promise<number> {
  return readFrom(database, STORES, async (transaction) => {
    const isMeant = (key: string) =>
      !key.startsWith(`${OWN_PACK}/`) && (chosen === null || chosen.has(key));
    const [additions, regroupings, edits] = await together([
      () => transaction.objectStore('additions').getAllKeys(),
      () => transaction.objectStore('regroupings').getAllKeys(),
      () => transaction.objectStore('edits').getAllKeys(),
    ]);
    const touched = new Set([...additions, ...regroupings].map(storyOf).filter(isMeant));
    for (const key of edits.filter(isMeant)) {
      if (!touched.has(key) && (await isEdited(transaction, key))) touched.add(key);
    }
    return touched.size;
  });
}

const storyOf = (key: string) => key.split('/', 2).join('/');

/** Whether a story differs from its pack's; an edit that was undone leaves its record. */
async function isEdited(transaction: ReadTransaction, key: string): Promise<boolean> {
  const edit = await transaction.objectStore('edits').get(key);
  const found = await readStoryRecords(transaction, key);
  return found !== null && differingPaths(edit ? publishedIn(edit) : null, found.story).length > 0;
}
