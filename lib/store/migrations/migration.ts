import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One frozen step of the schema. It is written against untyped stores and its own copies of record
 * types, so that later changes of the current schema cannot change it.
 */
export interface Migration {
  /** The version that the database has afterwards; steps are numbered without gaps from 1. */
  readonly to: number;
  /** May be async, but may await nothing but the transaction's own requests. */
  migrate(
    database: IDBPDatabase,
    transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  ): void | Promise<void>;
}
