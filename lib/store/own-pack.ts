import { publishedOutlets, updateListing } from '../core/edit/outlet-edit.ts';
import { OWN_PACK } from '../core/keep/kept.ts';
import { NO_LICENCE } from '../core/pack/no-licence.ts';
import type { PackOutlet } from '../core/pack/pack.ts';
import { putPackRecord } from './put-pack-record.ts';
import type { WriteTransaction } from './transact.ts';

/** How the reader's own pack is described, in the reader's language. */
export interface OwnPack {
  readonly title: string;
  readonly description: string;
  readonly curator: string;
  /** ISO 8601 day. */
  readonly on: string;
}

/** Writes the head of the reader's own pack, with `outlets` besides those that it lists. What the reader edited of one stays. */
export async function putOwnPack(
  transaction: WriteTransaction,
  own: OwnPack,
  outlets: readonly PackOutlet[],
): Promise<void> {
  const known = await transaction.objectStore('packs').get(OWN_PACK);
  const all = [...(known ? publishedOutlets(known) : []), ...outlets];
  const listed = [...new Map(all.map((outlet) => [outlet.id, outlet])).values()];
  const { outletEdits: _edits, ...rest } = known ?? {};
  await putPackRecord(transaction, {
    ...rest,
    id: OWN_PACK,
    title: own.title,
    description: own.description,
    curator: { name: own.curator, contact: null },
    published: own.on,
    licence: NO_LICENCE,
    ...updateListing(listed, known ?? { outlets: [] }),
  });
}
