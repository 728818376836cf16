import type { ImportPreview } from '../../core/pack/import-preview.ts';
import type { Database } from '../open.ts';
import { readFrom } from '../transact.ts';

/** What an import that waits would do; null when nothing of that id waits, or the pack was changed since it was read. */
export async function readImport(database: Database, id: string): Promise<ImportPreview | null> {
  const record = await readFrom(database, ['imports'], (transaction) =>
    transaction.objectStore('imports').get(id),
  );
  return record?.state === 'read' && !record.isOutdated ? record : null;
}
