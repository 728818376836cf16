import { describe, expect, it } from 'vitest';
import type { PackOutlet } from '../pack/pack.ts';
import {
  editOutlet,
  type OutletListing,
  publishedOutlets,
  returnOutlet,
  updateListing,
} from './outlet-edit.ts';

const outlet = (id: string, changes: Partial<PackOutlet> = {}): PackOutlet => ({
  id,
  name: `The ${id}`,
  aliases: [],
  domains: [`${id}.example`],
  ...changes,
});
const GAZETTE = outlet('gazette');
const HERALD = outlet('herald');
const LISTING: OutletListing = { outlets: [GAZETTE, HERALD] };
const MINE = outlet('gazette', { name: 'Port Gazette', aliases: ['PG'] });

describe('an outlet of a pack that the reader edits', () => {
  it('stands in its place, and what the pack has is set aside', () => {
    const edited = editOutlet(LISTING, MINE);
    expect(edited).toEqual({
      outlets: [MINE, HERALD],
      outletEdits: [{ id: 'gazette', pack: GAZETTE }],
    });
    expect(publishedOutlets(edited)).toEqual(LISTING.outlets);
  });

  it('is still held against what the pack has when it is edited once more', () => {
    const again = editOutlet(editOutlet(LISTING, MINE), { ...MINE, name: 'PG' });
    expect(again.outletEdits).toEqual([{ id: 'gazette', pack: GAZETTE }]);
  });

  it('is no edit any more once it says what the pack says', () => {
    expect(editOutlet(editOutlet(LISTING, MINE), GAZETTE)).toEqual(LISTING);
    expect(returnOutlet(editOutlet(LISTING, MINE), 'gazette')).toEqual(LISTING);
    expect(returnOutlet(LISTING, 'gazette')).toBe(LISTING);
  });

  it('that only a story named is listed, and leaves the listing when it is put back', () => {
    const added = outlet('quay');
    const edited = editOutlet(LISTING, added);
    expect(edited.outlets).toEqual([GAZETTE, HERALD, added]);
    expect(publishedOutlets(edited)).toEqual(LISTING.outlets);
    expect(returnOutlet(edited, 'quay')).toEqual(LISTING);
  });
});

describe('another edition of the pack', () => {
  const edited = editOutlet(LISTING, MINE);

  it('changes the fields that the reader did not, and no other', () => {
    const next = outlet('gazette', { name: 'The Port Gazette', domains: ['gazette.news.example'] });
    expect(updateListing([next, HERALD], edited)).toEqual({
      outlets: [{ ...MINE, domains: ['gazette.news.example'] }, HERALD],
      outletEdits: [{ id: 'gazette', pack: next }],
    });
  });

  it('that leaves the outlet out lets it stay as the reader has it', () => {
    const without = updateListing([HERALD], edited);
    expect(without.outlets).toEqual([HERALD, MINE]);
    expect(publishedOutlets(without)).toEqual([HERALD]);
    expect(updateListing([GAZETTE], without).outlets).toEqual([MINE]);
  });

  it('that says what the reader wrote ends the edit', () => {
    expect(updateListing([MINE, HERALD], edited)).toEqual({ outlets: [MINE, HERALD] });
  });

  it('changes everything where the reader edited nothing', () => {
    expect(updateListing([HERALD], LISTING)).toEqual({ outlets: [HERALD] });
  });
});
