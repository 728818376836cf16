import type { StoreName } from '../schema.ts';

/** Version of the format of segments and deltas: what is of another is built anew, not migrated. */
export const LOOKUP_FORMAT = 1;

/** The stores of the lookup index. */
export const LOOKUP_STORES: readonly StoreName[] = [
  'lookupState',
  'lookupDeltas',
  'lookupPlaces',
  'lookupSegments',
  'lookupParts',
  'lookupDead',
];

/** How far two segments have been made into one, so that it goes on where it was stopped. */
export interface Merging {
  readonly from: readonly number[];
  readonly into: number;
  /** Sequences that are left out: those that were dead when it began. */
  readonly dead: readonly number[];
  /** The last term that has been written; null before the first. */
  readonly after: string | null;
  /** The first term of each block that has been written. */
  readonly firsts: readonly string[];
}

/** What is known of the index as a whole, under the one key `state`. */
export interface LookupState {
  readonly format: number;
  readonly nextSegment: number;
  readonly nextSequence: number;
  /** What the index consists of: how many deltas, and the numbers of its segments. What is missing of that was lost. */
  readonly deltas: number;
  readonly segments: readonly number[];
  readonly merging: Merging | null;
  /** The index is being built anew: stories up to this key are in it; null when all are. */
  readonly rebuiltTo: string | null;
}

/** Of an index that has nothing in it. */
export const EMPTY_STATE: LookupState = {
  format: LOOKUP_FORMAT,
  nextSegment: 1,
  nextSequence: 1,
  deltas: 0,
  segments: [],
  merging: null,
  rebuiltTo: null,
};
