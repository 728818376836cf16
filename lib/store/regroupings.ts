import type { Regrouping } from '../core/utterance/regrouping.ts';
import { HEAD_STORES } from './heads/put-heads.ts';
import { BUNDLE_STORES } from './library.ts';
import { reindexQuotations } from './lookup-index/index-quotations.ts';
import { LOOKUP_STORES } from './lookup-index/state.ts';
import type { Database } from './open.ts';
import type { RegroupingRecord, StoreName } from './schema.ts';
import { transact, type WriteTransaction } from './transact.ts';

/** What can be looked up changes with the word, and the story's head. */
const STORES: readonly StoreName[] = [...HEAD_STORES, ...LOOKUP_STORES, ...BUNDLE_STORES];

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
  return transact(database, STORES, async (transaction) => {
    const store = transaction.objectStore('regroupings');
    const known = await store.index('story').getAll(story);
    const last = known.reduce<RegroupingRecord | null>(
      (best, one) => (best && best.at > one.at ? best : one),
      null,
    );
    // Said twice, when the first answer was lost.
    if (last && JSON.stringify(last.value) === JSON.stringify(value)) return last.key;
    // In their own order, however quickly one follows the other.
    const after = Math.max(at, ...known.map((one) => one.at + 1));
    const key = `${story}/${after}`;
    await store.put({ key, story, at: after, value });
    await reindexQuotations(transaction, [story]);
    return key;
  });
}

/** Takes the reader's word back. Nothing happens when it is not there. */
export function removeRegrouping(database: Database, key: string): Promise<void> {
  return transact(database, STORES, async (transaction) => {
    const store = transaction.objectStore('regroupings');
    const known = await store.get(key);
    if (!known) return;
    await store.delete(key);
    await reindexQuotations(transaction, [known.story]);
  });
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
