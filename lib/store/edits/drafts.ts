import type { Database } from '../open.ts';
import type { DraftRecord } from '../schema.ts';
import { readFrom, transact } from '../transact.ts';

/** Keeps what the reader has typed of a story, in place of an earlier draft of it. */
export function keepDraft(database: Database, draft: DraftRecord): Promise<void> {
  return transact(database, ['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').put(draft);
  });
}

/** What the reader has typed of a story and not saved; null when there is nothing. */
export async function readDraft(database: Database, key: string): Promise<DraftRecord | null> {
  return readFrom(
    database,
    ['drafts'],
    async (transaction) => (await transaction.objectStore('drafts').get(key)) ?? null,
  );
}

/** Forgets it. */
export function dropDraft(database: Database, key: string): Promise<void> {
  return transact(database, ['drafts'], (transaction) =>
    transaction.objectStore('drafts').delete(key),
  );
}
