import type { CutShort } from '../pack-record.ts';
import type { ReadTransaction, WriteTransaction } from '../transact.ts';
import type { ImportRecord } from './import-record.ts';

/**
 * How much of an import stands in the library, in stories that it changes; one of its pieces may be lost. Null for the reader's
 * own stories, each of which stands by itself, and where nothing is in. Within a transaction over `staged`. Cost: its pieces.
 */
export async function howFar(
  transaction: ReadTransaction,
  { id, mode, state, next, counts }: ImportRecord,
): Promise<CutShort | null> {
  if (mode === 'own' || state === 'read' || state === 'reading') return null;
  const pieces = await transaction.objectStore('staged').getAll(IDBKeyRange.bound([id], [id, []]));
  const sum = (some: typeof pieces) => some.reduce((all, { stories }) => all + stories.length, 0);
  const swapped = pieces.filter(({ piece }) => piece < next);
  const { added, changed, removed, kept } = counts;
  const of = Math.max(sum(pieces), added + changed + removed + kept);
  // Of the swapped pieces one that is lost is in all the same.
  const lost = swapped.length < next ? of - sum(pieces) : 0;
  const taken = sum(swapped) + lost;
  return taken > 0 ? { taken, of } : null;
}

/** Notes with a pack that a change of it ended half-way, until another edition is in. Nothing happens when it is not stored. */
export async function noteCutShort(
  transaction: WriteTransaction,
  pack: string,
  cutShort: CutShort,
): Promise<void> {
  const packs = transaction.objectStore('packs');
  const record = await packs.get(pack);
  if (record) await packs.put({ ...record, cutShort });
}
