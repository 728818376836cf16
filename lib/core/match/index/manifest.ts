import type { Intervals } from './intervals.ts';

/**
 * How the index is written: which keys an article is found by (`index-keys.ts`), how buckets and
 * fingerprints are packed, where a bucket's bounds lie. A change of any of it is the next number;
 * the index is then rebuilt from the stored articles.
 */
export const INDEX_FORMAT = 1;

/** Postings that were written or merged at one time, in buckets by the first bits of the key. */
export interface Run {
  /** Never used again. */
  readonly id: number;
  readonly format: number;
  /** It has 2^bits buckets, from 0 to 16 bits. */
  readonly bits: number;
  /** Numbers of the stories that it holds, dead ones too. */
  readonly numbers: Intervals;
  /** How many postings it holds. */
  readonly postings: number;
}

/** Small runs of one record each, as a whole. The key of each is the lowest number that it holds. */
export interface Deltas {
  readonly count: number;
  readonly postings: number;
  readonly numbers: Intervals;
}

/** A run that is being written from others, bucket by bucket; nobody reads it yet. */
export interface Merge {
  readonly into: Run;
  /** Ids of the runs that it will stand for. */
  readonly runs: readonly number[];
  /** The small runs that it will stand for: all that were there when it began. */
  readonly deltas: Deltas;
  /** Numbers that were dead when it began, and do not come into the new run. */
  readonly dropped: Intervals;
  /** The first bucket that is not written yet. */
  readonly next: number;
}

/** The way through the stored stories when all are indexed anew. */
export interface Rebuild {
  /** Stories with a number from this one on were written in the new format. */
  readonly since: number;
  /**
   * Null when the stories to do are those with a lower number. When the index was lost, all stored
   * stories are looked at in the order of their keys: those up to this one are done.
   */
  readonly upTo: string | null;
  readonly done: number;
  readonly total: number;
}

/** What the index consists of. One record, read with each look-up and written with each change. */
export interface Manifest {
  /** In which new entries are written. */
  readonly format: number;
  /** The next story's number. A number is never used again, so that a stale posting finds nothing. */
  readonly nextNumber: number;
  readonly nextRun: number;
  /** How many stories answer. */
  readonly stories: number;
  /** Numbers of deleted or edited stories that some run still holds. */
  readonly dead: Intervals;
  /** The oldest first. */
  readonly runs: readonly Run[];
  readonly deltas: Deltas;
  readonly merge: Merge | null;
  readonly rebuild: Rebuild | null;
}

export const NO_DELTAS: Deltas = { count: 0, postings: 0, numbers: [] };

/** The index of an empty library. */
export function emptyManifest(format: number): Manifest {
  return {
    format,
    nextNumber: 1,
    nextRun: 1,
    stories: 0,
    dead: [],
    runs: [],
    deltas: NO_DELTAS,
    merge: null,
    rebuild: null,
  };
}

/** Whether the small runs of a manifest are listed as they are written. */
const hasDeltas = ({ deltas }: Partial<Manifest>) =>
  Number.isInteger(deltas?.count) && Array.isArray(deltas?.numbers);

/**
 * A manifest as it was stored; undefined where none was, or where it lacks what every format has:
 * a disk or another program changed it. The index counts as lost then.
 */
export function readableManifest(stored: unknown): Manifest | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const manifest = stored as Partial<Manifest>;
  const { format, nextNumber, nextRun, stories, dead, runs, merge, rebuild } = manifest;
  const isWhole =
    [format, nextNumber, nextRun, stories].every(Number.isInteger) &&
    Array.isArray(dead) &&
    Array.isArray(runs) &&
    hasDeltas(manifest) &&
    merge !== undefined &&
    rebuild !== undefined;
  return isWhole ? (stored as Manifest) : undefined;
}

/**
 * Postings that a bucket holds at most on average. A look-up pays about .1 ms for each bucket that
 * it asks for and as much for each 35 kB that it reads. A large run is therefore cut into buckets of
 * 5 to 10 kB, of which a page asks for 97; a small one is cheaper to read whole, in few pieces.
 */
const BUCKET = { large: 2048, small: 16_384 };
/** Postings up to which a run is small: a megabyte. */
const SMALL_RUN = 2 ** 18;
const MOST_BITS = 16;

/** Which formats are written and read. Tests play an older or newer version with it. */
export interface Formats {
  readonly written: number;
  /**
   * Also what an earlier version wrote, so that the index answers while it is rebuilt. A format that
   * changes the packing keeps the earlier reader for as long as the earlier number stands here.
   */
  readonly readable: readonly number[];
}

export const FORMATS: Formats = { written: INDEX_FORMAT, readable: [INDEX_FORMAT] };

/** How many bits number the buckets of a run of so many postings. */
export function bitsFor(postings: number): number {
  const most = postings <= SMALL_RUN ? BUCKET.small : BUCKET.large;
  let bits = 0;
  while (bits < MOST_BITS && postings > most * 2 ** bits) bits += 1;
  return bits;
}

/** The bucket of a key, in a run of 2^bits of them. */
export function bucketOf(hash: number, bits: number): number {
  return Math.floor(hash / 2 ** (32 - bits));
}

/** Where a bucket of a run is stored: one number for both. Runs are fewer than 2^36. */
export function bucketKey(run: number, bucket: number): number {
  return run * 2 ** MOST_BITS + bucket;
}
