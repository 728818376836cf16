import type { Regrouping } from '../core/utterance/regrouping.ts';
import type { Database } from './open.ts';
import type { RegroupingRecord } from './schema.ts';
import { transact, type WriteTransaction } from './transact.ts';

/**
 * Keeps the reader's word on what is one statement of a story; returns its key. The pack's records
 * and the reader's coverage stay as they are, so that it outlives their changes and can be taken back.
 * `at` is in milliseconds since the epoch; a later word goes over an earlier one.
 */
export function keepRegrouping(
  database: Database,
  story: string,
  value: Regrouping,
  at: number,
): Promise<string> {
  return transact(database, ['regroupings'], async (transaction) => {
    const store = transaction.objectStore('regroupings');
    const known = await store.index('story').getAll(story);
    // In their own order, however quickly one follows the other.
    const after = Math.max(at, ...known.map((one) => one.at + 1));
    const key = `${story}/${after}`;
    await store.put({ key, story, at: after, value });
    return key;
  });
}

/** Takes the reader's word back. Nothing happens when it is not there. */
export async function removeRegrouping(database: Database, key: string): Promise<void> {
  await database.delete('regroupings', key);
}

/** Takes all of the reader's words on a story out, and returns them. */
export async function takeRegroupings(
  transaction: WriteTransaction,
  story: string,
): Promise<RegroupingRecord[]> {
  const store = transaction.objectStore('regroupings');
  const records = await store.index('story').getAll(story);
  for (const { key } of records) await store.delete(key);
  return records;
}
