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
    await abort(transaction);
    throw error;
  }
  await transaction.done;
  return value;
}

/**
 * Makes all the puts without waiting in between. One that throws or rejects fails the whole; the
 * others are then aborted with the transaction, which is no failure of their own.
 */
export async function putAll(puts: readonly (() => Promise<unknown>)[]): Promise<void> {
  const made: Promise<unknown>[] = [];
  for (const put of puts) {
    const writing = put();
    writing.catch(() => undefined);
    made.push(writing);
  }
  await Promise.all(made);
}

/** Undoes the transaction, unless a request that failed has undone it already. */
async function abort(transaction: WriteTransaction): Promise<void> {
  const ended = transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch (refused) {
    if (!(refused instanceof DOMException && refused.name === 'InvalidStateError')) throw refused;
  }
  await ended;
}
