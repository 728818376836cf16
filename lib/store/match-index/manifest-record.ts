import {
  emptyManifest,
  type Formats,
  type Manifest,
  NO_DELTAS,
  type Rebuild,
  readableManifest,
} from '../../core/match/index/manifest.ts';
import type { Database } from '../open.ts';
import type { StoreName } from '../schema.ts';
import { type ReadTransaction, transact, type WriteTransaction } from '../transact.ts';
import { deleteRun } from './run-records.ts';

/** The stores of the match index. */
export const INDEX_STORES: readonly StoreName[] = [
  'matchIndex',
  'matchDeltas',
  'matchBuckets',
  'matchPrints',
];

const KEY = 'manifest';

/** The manifest as stored; undefined when the index was never written, or was lost: one that cannot be read is lost too. */
export async function readManifest(transaction: ReadTransaction): Promise<Manifest | undefined> {
  return readableManifest(await transaction.objectStore('matchIndex').get(KEY));
}

/** Gives the index up as lost, so that it is built anew; its stories are not found until they are indexed again. */
export async function loseManifest(transaction: WriteTransaction): Promise<void> {
  await transaction.objectStore('matchIndex').delete(KEY);
}

/**
 * The same where `damaged` is the manifest by which something was found missing or changed, and nobody wrote another one since:
 * then what was found may be of an index that is gone already. Answers whether it was given up now.
 */
export function loseDamaged(database: Database, damaged: Manifest): Promise<boolean> {
  return transact(database, ['matchIndex'], async (transaction) => {
    const now = await readManifest(transaction);
    const isSame = JSON.stringify(now) === JSON.stringify(damaged);
    if (isSame) await loseManifest(transaction);
    return isSame;
  });
}

export async function writeManifest(
  transaction: WriteTransaction,
  manifest: Manifest,
): Promise<void> {
  await transaction.objectStore('matchIndex').put(manifest, KEY);
}

/**
 * The manifest to write by. When the stored one is of another format, a rebuild begins with it; half a
 * merge is then given up. What cannot be read any more is cleared, and so is everything when there
 * is no manifest: then a rebuild begins if more than `known` stories are stored. The caller writes it.
 */
export async function manifestFor(
  transaction: WriteTransaction,
  { written, readable }: Formats,
  known = 0,
): Promise<Manifest> {
  const stored = await readManifest(transaction);
  if (stored?.format === written) return stored;
  if (stored && readable.includes(stored.format)) {
    if (stored.merge) await deleteRun(transaction, stored.merge.into.id);
    const rebuild = rebuildFrom(stored, null, stored.stories);
    return { ...stored, format: written, deltas: NO_DELTAS, merge: null, rebuild };
  }
  for (const name of INDEX_STORES) await transaction.objectStore(name).clear();
  const { nextNumber = 1, nextRun = 1 } = stored ?? {};
  const fresh = { ...emptyManifest(written), nextNumber, nextRun };
  const total = await transaction.objectStore('stories').count();
  return total <= known ? fresh : { ...fresh, rebuild: rebuildFrom(fresh, '', total) };
}

const rebuildFrom = ({ nextNumber }: Manifest, upTo: string | null, total: number): Rebuild => ({
  upTo,
  since: nextNumber,
  done: 0,
  total,
});
