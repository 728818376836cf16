import type { PackRecord } from '../schema.ts';
import type { ReadTransaction, WriteTransaction } from '../transact.ts';
import { clearImport } from './discard-import.ts';
import type { ImportRecord } from './import-record.ts';

type Change = Pick<ImportRecord, 'id' | 'pack'>;

/** Whether some of an import stands in the library, and some does not. */
export const isUnderWay = ({ state }: ImportRecord): boolean =>
  state === 'applying' || state === 'undoing';

/**
 * Whether another change of the pack is half-way in or half-way back. Two at a time would mix their stories, so the second one
 * has to wait: the first one ends by itself, or is gone on with at the next start. Within a transaction over `imports`.
 */
export async function isBusy(transaction: ReadTransaction, change: Change): Promise<boolean> {
  return (await othersOf(transaction, change)).some(isUnderWay);
}

/**
 * Notes that a change of the pack begins: whatever else was read of it was compared with stories that stand no
 * longer, and would leave some of them out.
 */
export async function outdateOthers(transaction: WriteTransaction, change: Change): Promise<void> {
  for (const one of await othersOf(transaction, change))
    if (!one.isOutdated) await transaction.objectStore('imports').put({ ...one, isOutdated: true });
}

/** Forgets every import of a pack that is written whole: nothing of theirs stands any longer. */
export async function clearImportsOf(transaction: WriteTransaction, pack: string): Promise<void> {
  for (const { id } of await othersOf(transaction, { id: '', pack }))
    await clearImport(transaction, id);
}

/** Whether the pack stands as the import that is under way left it. */
export async function isBaseThere(
  transaction: ReadTransaction,
  { pack, mode, to, from }: ImportRecord,
): Promise<boolean> {
  const left = to ?? from;
  if (mode === 'own' || !left) return true;
  const now: PackRecord | undefined = await transaction.objectStore('packs').get(pack);
  return now?.published === left.published && now.curator.name === left.curator.name;
}

async function othersOf(
  transaction: ReadTransaction,
  { id, pack }: Change,
): Promise<readonly ImportRecord[]> {
  const all = await transaction.objectStore('imports').getAll();
  return all.filter((one) => one.pack === pack && one.id !== id);
}
