import {
  editOutlet,
  isSameRecord,
  type OutletListing,
  returnOutlet,
} from '../../core/edit/outlet-edit.ts';
import { nameOutlet } from '../../core/library/names.ts';
import { packOf } from '../../core/library/story-head.ts';
import type { PackOutlet } from '../../core/pack/pack.ts';
import { HEAD_STORES } from '../heads/put-heads.ts';
import { BUNDLE_STORES, readStoryIn } from '../library.ts';
import type { Database } from '../open.ts';
import { putPackRecord } from '../put-pack-record.ts';
import type { PackRecord } from '../schema.ts';
import { readFrom, transact } from '../transact.ts';

/** An outlet as one pack has it. */
export interface OutletOfPack {
  readonly pack: string;
  readonly packTitle: string;
  /** As the reader has it. */
  readonly outlet: PackOutlet;
  /** Whether the reader edited it. */
  readonly isEdited: boolean;
  /** As the pack has it, where the reader edited it; null else, and where the pack does not list it. */
  readonly published: PackOutlet | null;
  /** Whether the pack lists it: one that only a story names is listed once it is edited. */
  readonly isListed: boolean;
  /** All that the pack lists. */
  readonly listed: readonly PackOutlet[];
}

/**
 * What the packs of some stories say of the outlet that is known by `named` (see `nameOutlet`): one or more records of
 * each pack, in the order of the stories. Cost: a record a pack, and a story of those that do not list it.
 */
export function readOutlets(
  database: Database,
  named: string,
  stories: readonly string[],
): Promise<OutletOfPack[]> {
  const firsts = new Map([...stories].reverse().map((key) => [packOf(key), key]));
  const packs = [...new Set(stories.map(packOf))];
  return readFrom(database, BUNDLE_STORES, async (transaction) => {
    const found: OutletOfPack[] = [];
    for (const pack of packs) {
      const record = await transaction.objectStore('packs').get(pack);
      if (!record) continue;
      const isMeant = (outlet: PackOutlet) => nameOutlet(outlet).key === named;
      const listed = record.outlets.filter(isMeant);
      const first = firsts.get(pack);
      const bundle = listed.length === 0 && first ? await readStoryIn(transaction, first) : null;
      const own = (bundle?.outlets ?? []).filter(isMeant);
      found.push(...[...listed, ...own].map((outlet) => ofPack(record, outlet)));
    }
    return found;
  });
}

function ofPack(record: PackRecord, outlet: PackOutlet): OutletOfPack {
  const edit = record.outletEdits?.find(({ id }) => id === outlet.id);
  return {
    pack: record.id,
    packTitle: record.title,
    outlet,
    isEdited: edit !== undefined,
    published: edit?.pack ?? null,
    isListed: record.outlets.includes(outlet),
    listed: record.outlets,
  };
}

/** What became of an edit. Nothing was written unless it is done. */
export type OutletSaved = 'done' | 'not-found' | 'changed-meanwhile';

/**
 * Writes an outlet of a pack as the reader wants it; what the pack has is set aside, and an edition of the pack
 * changes only what the reader did not. `before` is what the reader saw; null when the pack did not list it. The
 * stories that name it are listed and found by it once `makeHeads` was through, which goes on after a stop.
 */
export function saveOutlet(
  database: Database,
  pack: string,
  before: PackOutlet | null,
  outlet: PackOutlet,
): Promise<OutletSaved> {
  const saved = (listing: OutletListing) => editOutlet(listing, outlet);
  return write(database, { pack, id: outlet.id, before }, saved);
}

/** Makes an outlet what its pack has, or takes it out of the listing where the pack has none. */
export function putOutletBack(
  database: Database,
  pack: string,
  before: PackOutlet,
): Promise<OutletSaved> {
  const { id } = before;
  return write(database, { pack, id, before }, (listing) => returnOutlet(listing, id));
}

interface Meant {
  readonly pack: string;
  readonly id: string;
  readonly before: PackOutlet | null;
}

function write(
  database: Database,
  { pack, id, before }: Meant,
  change: (listing: OutletListing) => OutletListing,
): Promise<OutletSaved> {
  return transact(database, [...BUNDLE_STORES, 'edits', ...HEAD_STORES], async (transaction) => {
    const record = await transaction.objectStore('packs').get(pack);
    if (!record) return 'not-found';
    const stood = record.outlets.find((one) => one.id === id) ?? null;
    const isAsSeen = stood && before ? isSameRecord(stood, before) : stood === before;
    if (!isAsSeen) return 'changed-meanwhile';
    const { outletEdits: _edits, ...rest } = record;
    await putPackRecord(transaction, { ...rest, ...change(record) });
    return 'done';
  });
}
