import type { IDBPTransaction } from 'idb';
import type { Database } from './open.ts';
import type { HeadwaterSchema, StoreName } from './schema.ts';

/** A transaction over some stores; which ones, its opener names. */
export type WriteTransaction = IDBPTransaction<HeadwaterSchema, StoreName[], 'readwrite'>;

/** The same for reading; a write transaction serves too. */
export type ReadTransaction = IDBPTransaction<
  HeadwaterSchema,
  StoreName[],
  'readonly' | 'readwrite'
>;

/**
 * Runs `write` in one transaction over `stores`. Resolves when all of it is on disk; when `write`
 * throws, nothing has changed and its error is passed on.
 */
export async function transact<Value>(
  database: Database,
  stores: readonly StoreName[],
  write: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction([...stores], 'readwrite');
  let value: Value;
  try {
    value = await write(transaction);
  } catch (error) {
    transaction.done.catch(() => undefined);
    transaction.abort();
    throw error;
  }
  await transaction.done;
  return value;
}
