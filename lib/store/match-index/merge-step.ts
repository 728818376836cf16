import { unpackBucket } from '../../core/match/index/bucket.ts';
import { holds, without } from '../../core/match/index/intervals.ts';
import { bucketOf, type Manifest, type Merge } from '../../core/match/index/manifest.ts';
import { joined, kept, type Postings, sorted } from '../../core/match/index/postings.ts';
import { together, type WriteTransaction } from '../transact.ts';
import { writeManifest } from './manifest-record.ts';
import { bucketRange, deleteRun, putBuckets } from './run-records.ts';

/**
 * Writes the next buckets of a merge, `most` at a time. Nobody reads them until the last step, which puts the new run
 * in the place of those that it stands for: whatever happens between two steps, the index answers
 * from either. Cost: the postings between two bounds of the key, and the small runs.
 */
export async function mergeStep(
  transaction: WriteTransaction,
  manifest: Manifest,
  merge: Merge,
  most: number,
): Promise<void> {
  const { into, next } = merge;
  const last = 2 ** into.bits;
  const end = Math.min(next + most, last);
  const width = 2 ** (32 - into.bits);
  const postings = await readBetween(transaction, manifest, merge, [next * width, end * width]);
  const count = await putBuckets(transaction, into, [next, end], postings);
  const done = { ...merge, next: end, into: { ...into, postings: into.postings + count } };
  if (end < last) await writeManifest(transaction, { ...manifest, merge: done });
  else await finish(transaction, manifest, done);
}

/** The postings of all that is merged with keys from `low` to below `high`, without the dead, sorted. Throws a RangeError where a piece of it was lost or changed. */
async function readBetween(
  transaction: WriteTransaction,
  { runs }: Manifest,
  merge: Merge,
  [low, high]: readonly [number, number],
): Promise<Postings> {
  const store = transaction.objectStore('matchBuckets');
  const large = runs.filter(({ id }) => merge.runs.includes(id));
  const places = large.map(
    ({ id, bits }) => [id, bucketOf(low, bits), bucketOf(high - 1, bits)] as const,
  );
  const [small, ...buckets] = await together([
    () => readDeltas(transaction, merge),
    ...places.map((place) => () => store.getAll(bucketRange(...place))),
  ]);
  const isWhole =
    small.length === merge.deltas.count &&
    places.every(([_id, first, last], at) => buckets[at]?.length === last - first + 1);
  if (!isWhole) throw new RangeError('a piece of the match index is not there any more');
  const all = joined([...small, ...buckets.flat()].map(unpackBucket));
  const isHere = (hash: number, number: number) =>
    hash >= low && hash < high && !holds(merge.dropped, number);
  return sorted(kept(all, isHere));
}

/** The keys of the small runs that are merged: all of this format that were there when it began. */
function deltaRange({ deltas: { numbers } }: Merge): IDBKeyRange | null {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  return first === undefined || last === undefined ? null : IDBKeyRange.bound(first, last);
}

async function readDeltas(transaction: WriteTransaction, merge: Merge): Promise<Uint8Array[]> {
  const range = deltaRange(merge);
  if (!range) return [];
  const found = await transaction.objectStore('matchDeltas').getAll(range);
  return found.map(({ bytes }) => bytes);
}

/** Puts the new run in the place of what it stands for, which is deleted; the dead it left out are forgotten. */
async function finish(
  transaction: WriteTransaction,
  manifest: Manifest,
  { into, runs, deltas, dropped }: Merge,
): Promise<void> {
  for (const run of runs) await deleteRun(transaction, run);
  const range = deltaRange({ into, runs, deltas, dropped, next: 0 });
  if (range) await transaction.objectStore('matchDeltas').delete(range);
  const isEarlier = ({ id }: { readonly id: number }) => id < into.id && !runs.includes(id);
  const isLater = ({ id }: { readonly id: number }) => id > into.id;
  await writeManifest(transaction, {
    ...manifest,
    runs: [...manifest.runs.filter(isEarlier), into, ...manifest.runs.filter(isLater)],
    dead: without(manifest.dead, dropped),
    deltas: {
      count: manifest.deltas.count - deltas.count,
      postings: manifest.deltas.postings - deltas.postings,
      numbers: without(manifest.deltas.numbers, deltas.numbers),
    },
    merge: null,
  });
}
