import { isEarlier } from '../../core/pack/is-earlier.ts';
import { type Edition, withoutEdition } from '../../core/subscription/subscription.ts';
import type { WriteTransaction } from '../transact.ts';
import { clearImport } from './discard-import.ts';
import type { ImportRecord } from './import-record.ts';

/**
 * Whether the pack was changed after a file was read and shown to the reader, who knows nothing of it: the file's
 * edition would come over a newer one, or bring less than all of itself. Within a transaction over `packs`.
 */
export async function isOutdated(
  transaction: WriteTransaction,
  { pack, mode, to, newerHere, isOutdated }: ImportRecord,
): Promise<boolean> {
  if (isOutdated) return true;
  if (mode === 'own' || !to) return false;
  const now = await transaction.objectStore('packs').get(pack);
  if (!now || now.published === newerHere) return false;
  return isEarlier(to.published, now.published);
}

/**
 * Writes down in the subscriptions that an import is in, within its last transaction: the one that it makes; that it waits no
 * longer where it was an update; that the host is to send the pack again where it was another file; and that whatever else waited of its pack is forgotten, since it was held against an edition
 * that is gone.
 */
export async function noteEdition(
  transaction: WriteTransaction,
  { id, pack, mode, to, subscribe }: ImportRecord,
): Promise<void> {
  const subscriptions = transaction.objectStore('subscriptions');
  if (subscribe) await subscriptions.put(subscribe);
  if (mode === 'own' || !to) return;
  for (const one of await subscriptions.getAll()) {
    const { held, edition } = one;
    if (one.pack !== pack || one.url === subscribe?.url) continue;
    if (held !== null && held !== id) await clearImport(transaction, held);
    const marks = held === id && edition ? marksOf(edition) : NO_MARKS;
    await subscriptions.put({ ...withoutEdition(one), ...marks });
  }
}

/** Of a file that may be another edition than the host's: the next look reads the whole pack. */
const NO_MARKS = { etag: null, modified: null };

/** What is kept of an edition that is in. Who signed it is known from then on. */
const marksOf = ({ etag, modified, key }: Edition) => ({
  ...{ etag, modified },
  ...(key === undefined ? {} : { key }),
});

/**
 * Forgets by which marks a host knows the edition that is here, so that it sends the pack again: what stands of it may be of
 * two editions.
 */
export async function forgetMarks(transaction: WriteTransaction, pack: string): Promise<void> {
  const subscriptions = transaction.objectStore('subscriptions');
  for (const one of await subscriptions.getAll())
    if (one.pack === pack) await subscriptions.put({ ...one, etag: null, modified: null });
}
