import type { Database } from '../open.ts';
import type { StoreName } from '../schema.ts';
import { transact, type WriteTransaction } from '../transact.ts';

/** The stores that hold imports until they are done. */
export const IMPORT_STORES: readonly StoreName[] = ['imports', 'staged'];

/** The pieces of an import. */
const piecesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Takes an import's pieces and its record away, within a transaction over {@link IMPORT_STORES}. */
export async function clearImport(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore('staged').delete(piecesOf(id));
  await transaction.objectStore('imports').delete(id);
}

/**
 * Forgets an import of which nothing is in the library yet. False, and nothing happens, for one that is
 * being applied: that one is undone.
 */
export function discardImport(database: Database, id: string): Promise<boolean> {
  return transact(database, IMPORT_STORES, async (transaction) => {
    const record = await transaction.objectStore('imports').get(id);
    if (record?.state === 'applying' || record?.state === 'undoing') return false;
    await clearImport(transaction, id);
    return true;
  });
}
