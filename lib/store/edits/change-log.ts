import type { ApartRecords, ChangeRecord } from '../schema.ts';
import type { ReadTransaction, WriteTransaction } from '../transact.ts';

export const NOTHING_APART: ApartRecords = { additions: [], regroupings: [] };

/** What is to be said of a change; its number is the log's. */
export type NewChange = Omit<ChangeRecord, 'number' | keyof typeof PLAIN> &
  Partial<Pick<ChangeRecord, keyof typeof PLAIN>>;

/** A change that concerns no other story and nothing that is kept apart. */
const PLAIN = {
  about: null,
  takenUp: NOTHING_APART,
  givenBack: NOTHING_APART,
  removed: [],
  created: [],
} satisfies Partial<ChangeRecord>;

/** All changes of a story, the first one first. */
export function readChanges(transaction: ReadTransaction, story: string): Promise<ChangeRecord[]> {
  return transaction.objectStore('changes').getAll(IDBKeyRange.bound([story], [story, []]));
}

/** The number of a story's last change; 0 when it has none. */
export async function lastChange(transaction: ReadTransaction, story: string): Promise<number> {
  const range = IDBKeyRange.bound([story], [story, []]);
  const last = await transaction.objectStore('changes').openKeyCursor(range, 'prev');
  return last?.primaryKey[1] ?? 0;
}

/** Writes a change down behind the others of its story. */
export async function logChange(transaction: WriteTransaction, change: NewChange): Promise<void> {
  const number = (await lastChange(transaction, change.story)) + 1;
  await transaction.objectStore('changes').put({ ...PLAIN, ...change, number });
}
