import type { PackOutlet } from '../pack/pack.ts';

/** An outlet that the reader edited: what its pack has; null when the pack does not list it. */
export interface OutletEdit {
  readonly id: string;
  readonly pack: PackOutlet | null;
}

/** The outlets that a pack lists, as the reader has them, and what is set aside of those that the reader edited. */
export interface OutletListing {
  readonly outlets: readonly PackOutlet[];
  readonly outletEdits?: readonly OutletEdit[];
}

const FIELDS = ['name', 'aliases', 'domains'] as const;

/** Whether two records of an outlet say the same. */
export function isSameRecord(one: PackOutlet, other: PackOutlet): boolean {
  return FIELDS.every((field) => isSame(one[field], other[field]));
}

/** The outlets as their pack lists them, in its order, without what the reader edited. */
export function publishedOutlets({ outlets, outletEdits = [] }: OutletListing): PackOutlet[] {
  const edits = new Map(outletEdits.map((edit) => [edit.id, edit.pack]));
  return outlets.flatMap((outlet) => {
    const pack = edits.get(outlet.id);
    if (pack === undefined) return outlet;
    return pack ?? [];
  });
}

/** The listing with the reader's version of one outlet in place of what stands, or behind it. */
export function editOutlet(listing: OutletListing, outlet: PackOutlet): OutletListing {
  const { outlets, outletEdits = [] } = listing;
  const { id } = outlet;
  const stood = outlets.find((one) => one.id === id) ?? null;
  const before = outletEdits.find((edit) => edit.id === id);
  const pack = before ? before.pack : stood;
  const edits = outletEdits.filter((edit) => edit !== before);
  const isEdited = pack === null || !isSameRecord(pack, outlet);
  return listingOf(
    stood ? outlets.map((one) => (one === stood ? outlet : one)) : [...outlets, outlet],
    isEdited ? [...edits, { id, pack }] : edits,
  );
}

/** The listing with one outlet as its pack has it; the same when the reader did not edit it. */
export function returnOutlet(listing: OutletListing, id: string): OutletListing {
  const { outlets, outletEdits = [] } = listing;
  const edit = outletEdits.find((one) => one.id === id);
  if (!edit) return listing;
  const { pack } = edit;
  return listingOf(
    outlets.flatMap((one) => (one.id === id ? (pack ?? []) : one)),
    outletEdits.filter((one) => one !== edit),
  );
}

/**
 * What another edition of a pack, which lists `published`, makes of a listing: the fields that the reader
 * edited stay, the others follow the edition. An outlet that the reader edited and the edition leaves out
 * stays as the reader has it.
 */
export function updateListing(
  published: readonly PackOutlet[],
  { outlets, outletEdits = [] }: OutletListing,
): OutletListing {
  let listing = listingOf(published, []);
  for (const { id, pack } of outletEdits) {
    const reader = outlets.find((one) => one.id === id);
    if (!reader) continue;
    const next = published.find((one) => one.id === id) ?? null;
    const merged = pack && next ? mergeFields(pack, next, reader) : reader;
    listing = editOutlet(listing, merged);
  }
  return listing;
}

function listingOf(
  outlets: readonly PackOutlet[],
  outletEdits: readonly OutletEdit[],
): OutletListing {
  return { outlets, ...(outletEdits.length > 0 && { outletEdits }) };
}

function mergeFields(packOld: PackOutlet, packNew: PackOutlet, reader: PackOutlet): PackOutlet {
  const pick = <Field extends (typeof FIELDS)[number]>(field: Field): PackOutlet[Field] =>
    isSame(packOld[field], reader[field]) ? packNew[field] : reader[field];
  return { id: reader.id, name: pick('name'), aliases: pick('aliases'), domains: pick('domains') };
}

const isSame = (one: string | readonly string[], other: string | readonly string[]) =>
  JSON.stringify(one) === JSON.stringify(other);
