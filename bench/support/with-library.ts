import { type Database, openDatabase } from '../../lib/store/open.ts';

/** Runs with a connection of its own: one left open would keep the database warm for the worker. */
export async function withLibrary<Value>(
  run: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await openDatabase();
  try {
    return await run(database);
  } finally {
    database.close();
  }
}
