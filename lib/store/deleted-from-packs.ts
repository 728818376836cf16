import { OWN_PACK } from '../core/keep/kept.ts';
import type { WriteTransaction } from './transact.ts';

/**
 * Notes with their packs that the reader deleted these stories, or has them back, so that the next edition of
 * a pack does not bring them again. Stories of the reader's own come from no edition: nothing is noted of them.
 */
export async function noteDeleted(
  transaction: WriteTransaction,
  keys: readonly string[],
  isDeleted: boolean,
): Promise<void> {
  const packs = transaction.objectStore('packs');
  for (const id of new Set(keys.map((key) => key.slice(0, key.indexOf('/'))))) {
    const record = id === OWN_PACK ? undefined : await packs.get(id);
    if (!record) continue;
    const ofPack = keys.filter((key) => key.startsWith(`${id}/`));
    const ids = new Set(ofPack.map((key) => key.slice(id.length + 1)));
    const had = record.deleted ?? [];
    const kept = had.filter((one) => !ids.has(one));
    const deleted = isDeleted ? [...kept, ...ids] : kept;
    const { deleted: _had, ...rest } = record;
    await packs.put(deleted.length > 0 ? { ...rest, deleted } : rest);
  }
}

/**
 * Forgets by what hosts know the editions of the packs that these stories are of. They are as they were when they left: the
 * next refresh reads the edition that is there and brings them up to it, where the host would have said “unchanged”.
 */
export async function compareAnew(
  transaction: WriteTransaction,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  const packs = new Set(keys.map((key) => key.slice(0, key.indexOf('/'))));
  const subscriptions = transaction.objectStore('subscriptions');
  for (const one of await subscriptions.getAll())
    if (packs.has(one.pack)) await subscriptions.put({ ...one, etag: null, modified: null });
}
