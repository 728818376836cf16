import { publishedOutlets, updateListing } from '../../core/edit/outlet-edit.ts';
import type { PackRecord } from '../schema.ts';

/**
 * The record of an edition of a pack with what the reader did to the pack that stands (`now`): deleted stories stay
 * deleted, edited outlets stay edited, see `updateListing`.
 */
export function withReadersPart(edition: PackRecord, now: PackRecord | undefined): PackRecord {
  const { deleted: _deleted, outletEdits: _edits, ...rest } = edition;
  const deleted = now?.deleted ?? [];
  return {
    ...rest,
    ...updateListing(publishedOutlets(edition), now ?? edition),
    ...(deleted.length > 0 && { deleted }),
  };
}
