import { unlessDamaged } from '../../core/damaged.ts';
import { searchBucket } from '../../core/match/index/bucket.ts';
import { unpackFingerprints } from '../../core/match/index/fingerprint-bytes.ts';
import { holds } from '../../core/match/index/intervals.ts';
import {
  bucketKey,
  bucketOf,
  FORMATS,
  type Formats,
  type Manifest,
} from '../../core/match/index/manifest.ts';
import { nearestStories } from '../../core/match/index/nearest-stories.ts';
import type { Candidate } from '../../core/match/score/candidate.ts';
import { candidatesOf, type ReadStory } from '../../core/match/score/standing-text.ts';
import type { Database } from '../open.ts';
import type { PrintRecord } from '../schema.ts';
import { type ReadTransaction, readFrom, together } from '../transact.ts';
import { INDEX_STORES, loseDamaged, readManifest } from './manifest-record.ts';

/** How to look up. Tests play an older or newer version with the formats. */
export interface FindOptions extends Pick<Formats, 'readable'> {
  /** Called when a piece of the index was lost or changed: it counts as lost from then on, and is to be built anew. */
  readonly onLost?: () => void;
}

/**
 * The stories that hold most of `keys`, at most 60, as the index has them. Reads the manifest and
 * the small runs, one bucket a key of each large run, and one record a story found; nothing else of
 * the library, so a worker that has just woken answers as fast as one that has not slept. What a disk or another
 * program damaged is left out, this once: the whole index is then given up, and built anew at the next step.
 */
export async function findCandidates(
  database: Database,
  keys: readonly number[],
  { readable, onLost }: FindOptions = FORMATS,
): Promise<Candidate[]> {
  const { candidates, damaged } = await readFrom(database, INDEX_STORES, async (transaction) => {
    const manifest = await readManifest(transaction);
    if (!manifest) return { candidates: [], damaged: null };
    const pieces = await readPieces(transaction, manifest, new Set(keys), readable);
    const found = search(pieces.found, new Set(keys), manifest);
    const prints = await readPrints(transaction, nearestStories(found.holders), readable);
    const isWhole = pieces.isWhole && found.isWhole && prints.isWhole;
    const candidates = candidatesOf(prints.found, found.holders);
    return { candidates, damaged: isWhole ? null : manifest };
  });
  // A store that lets nothing be written still answers; the next page notices the same.
  if (damaged && (await loseDamaged(database, damaged).catch(() => false))) onLost?.();
  return candidates;
}

/** What was found, and whether nothing was missing or changed. */
interface Found<Value> {
  readonly found: readonly Value[];
  readonly isWhole: boolean;
}

/** The small runs, and the buckets of large ones that may hold any of the keys. */
async function readPieces(
  transaction: ReadTransaction,
  { runs, deltas, format }: Manifest,
  keys: ReadonlySet<number>,
  readable: readonly number[],
): Promise<Found<Uint8Array>> {
  const places = runs
    .filter((run) => readable.includes(run.format))
    .flatMap(({ id, bits }) =>
      [...new Set([...keys].map((key) => bucketOf(key, bits)))].map((at) => bucketKey(id, at)),
    );
  const store = transaction.objectStore('matchBuckets');
  const [small, buckets] = await together([
    () => transaction.objectStore('matchDeltas').getAll(),
    () => together(places.map((place) => () => store.get(place))),
  ]);
  const there = buckets.flatMap((bucket) => bucket ?? []);
  const ofNow = small.filter((delta) => delta.format === format);
  const read = small.filter((delta) => readable.includes(delta.format)).map(({ bytes }) => bytes);
  const isWhole = there.length === places.length && ofNow.length === deltas.count;
  return { found: [...there, ...read], isWhole };
}

/** For each key that any live story holds, the numbers of those stories. */
function search(
  pieces: readonly Uint8Array[],
  keys: ReadonlySet<number>,
  { dead }: Manifest,
): { readonly holders: Map<number, readonly number[]>; readonly isWhole: boolean } {
  const holders = new Map<number, number[]>();
  let isWhole = true;
  for (const piece of pieces) {
    const searched = unlessDamaged(() => {
      searchBucket(piece, keys, (hash, number) => {
        if (holds(dead, number)) return;
        const known = holders.get(hash);
        if (known) known.push(number);
        else holders.set(hash, [number]);
      });
      return true;
    });
    isWhole &&= searched === true;
  }
  return { holders, isWhole };
}

/** The prints of stories by their numbers. Each number that a run holds and that is not dead has one. */
async function readPrints(
  transaction: ReadTransaction,
  numbers: readonly number[],
  readable: readonly number[],
): Promise<Found<ReadStory>> {
  const store = transaction.objectStore('matchPrints');
  const stored = await together(numbers.map((number) => () => store.get(number)));
  const known = stored.filter((print) => print === undefined || readable.includes(print.format));
  const found = known.flatMap((print) => (print && unlessDamaged(() => readPrint(print))) ?? []);
  return { found, isWhole: found.length === known.length };
}

function readPrint({ story, articles, fingerprints }: PrintRecord): ReadStory {
  const unpacked = unpackFingerprints(fingerprints);
  return {
    story,
    articles: articles.map((one, at) => ({ ...one, story, fingerprint: unpacked[at] ?? null })),
  };
}
