import { unlessDamaged } from '../../core/damaged.ts';
import { searchBucket } from '../../core/match/index/bucket.ts';
import { unpackFingerprints } from '../../core/match/index/fingerprint-bytes.ts';
import { holds, type Intervals } from '../../core/match/index/intervals.ts';
import {
  bucketKey,
  bucketOf,
  FORMATS,
  type Formats,
  type Run,
} from '../../core/match/index/manifest.ts';
import { nearestStories } from '../../core/match/index/nearest-stories.ts';
import type { Candidate } from '../../core/match/score/candidate.ts';
import { candidatesOf, type ReadStory } from '../../core/match/score/standing-text.ts';
import type { Database } from '../open.ts';
import type { PrintRecord } from '../schema.ts';
import { type ReadTransaction, readFrom, together } from '../transact.ts';
import { INDEX_STORES, readManifest } from './manifest-record.ts';

/**
 * The stories that hold most of `keys`, at most 60, as the index has them. Reads the manifest and
 * the small runs, one bucket a key of each large run, and one record a story found; nothing else of
 * the library, so a worker that has just woken answers as fast as one that has not slept. What a disk or another
 * program damaged is left out.
 */
export function findCandidates(
  database: Database,
  keys: readonly number[],
  { readable }: Pick<Formats, 'readable'> = FORMATS,
): Promise<Candidate[]> {
  return readFrom(database, INDEX_STORES, async (transaction) => {
    const holders = await readHolders(transaction, new Set(keys), readable);
    const store = transaction.objectStore('matchPrints');
    const found = await together(nearestStories(holders).map((number) => () => store.get(number)));
    const prints = found.flatMap((print) =>
      print && readable.includes(print.format) ? (unlessDamaged(() => readPrint(print)) ?? []) : [],
    );
    return candidatesOf(prints, holders);
  });
}

/** For each key that any live story holds, the numbers of those stories. */
async function readHolders(
  transaction: ReadTransaction,
  keys: ReadonlySet<number>,
  readable: readonly number[],
): Promise<Map<number, readonly number[]>> {
  const [manifest, deltas] = await together([
    () => readManifest(transaction),
    () => transaction.objectStore('matchDeltas').getAll(),
  ]);
  if (!manifest) return new Map();
  const runs = manifest.runs.filter(({ format }) => readable.includes(format));
  const buckets = await readBuckets(transaction, runs, keys);
  const small = deltas.filter(({ format }) => readable.includes(format));
  return search([...buckets, ...small.map(({ bytes }) => bytes)], keys, manifest.dead);
}

/** The buckets of large runs that may hold any of the keys. */
async function readBuckets(
  transaction: ReadTransaction,
  runs: readonly Run[],
  keys: ReadonlySet<number>,
): Promise<Uint8Array[]> {
  const places = runs.flatMap(({ id, bits }) =>
    [...new Set([...keys].map((key) => bucketOf(key, bits)))].map((at) => bucketKey(id, at)),
  );
  const store = transaction.objectStore('matchBuckets');
  const found = await together(places.map((place) => () => store.get(place)));
  return found.flatMap((bucket) => bucket ?? []);
}

function search(
  buckets: readonly Uint8Array[],
  keys: ReadonlySet<number>,
  dead: Intervals,
): Map<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const bucket of buckets) {
    unlessDamaged(() =>
      searchBucket(bucket, keys, (hash, number) => {
        if (holds(dead, number)) return;
        const known = holders.get(hash);
        if (known) known.push(number);
        else holders.set(hash, [number]);
      }),
    );
  }
  return holders;
}

function readPrint({ story, articles, fingerprints }: PrintRecord): ReadStory {
  const unpacked = unpackFingerprints(fingerprints);
  return {
    story,
    articles: articles.map((one, at) => ({ ...one, story, fingerprint: unpacked[at] ?? null })),
  };
}
