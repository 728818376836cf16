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
 * Runs `read` in one transaction over `stores`. Rejects with what `read` rejects with: a transaction
 * that breaks fails each of its requests, and says nothing beyond that.
 */
export async function readFrom<Value>(
  database: Database,
  stores: readonly StoreName[],
  read: (transaction: ReadTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction([...stores], 'readonly');
  transaction.done.catch(() => undefined);
  return read(transaction);
}

/**
 * Makes all the requests without waiting in between; their values, in order. One that throws or
 * rejects fails the whole; the others are then aborted with the transaction, which is no failure of
 * their own.
 */
export async function together<Values extends readonly unknown[]>(
  requests: {
    readonly [Index in keyof Values]: () => Promise<Values[Index]>;
  },
): Promise<Values> {
  const made: Promise<unknown>[] = [];
  for (const request of requests) {
    const asking = request();
    asking.catch(() => undefined);
    made.push(asking);
  }
  return Promise.all(made) as Promise<unknown> as Promise<Values>;
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
