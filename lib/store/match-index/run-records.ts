import { packBucket } from '../../core/match/index/bucket.ts';
import { bucketKey, bucketOf } from '../../core/match/index/manifest.ts';
import type { Postings } from '../../core/match/index/postings.ts';
import { together, type WriteTransaction } from '../transact.ts';

/** No run has more buckets. */
const LAST_BUCKET = 65_535;

/** The keys of the buckets of a run, from one to another. */
export const bucketRange = (run: number, from = 0, to = LAST_BUCKET) =>
  IDBKeyRange.bound(bucketKey(run, from), bucketKey(run, to));

/** Deletes the buckets of a run, in one request. */
export async function deleteRun(transaction: WriteTransaction, run: number): Promise<void> {
  await transaction.objectStore('matchBuckets').delete(bucketRange(run));
}

/**
 * Writes the buckets `first` to below `end` of a run, which hold all of some sorted postings; answers how many postings
 * they hold. Empty ones are written too, so that one that is not there was lost.
 */
export async function putBuckets(
  transaction: WriteTransaction,
  { id, bits }: { readonly id: number; readonly bits: number },
  [first, end]: readonly [number, number],
  { hashes, numbers }: Postings,
): Promise<number> {
  const store = transaction.objectStore('matchBuckets');
  const puts: (() => Promise<unknown>)[] = [];
  let postings = 0;
  for (let [bucket, from] = [first, 0]; bucket < end; bucket++) {
    let to = from;
    while (to < hashes.length && bucketOf(hashes[to] ?? 0, bits) === bucket) to += 1;
    const part = { hashes: hashes.subarray(from, to), numbers: numbers.subarray(from, to) };
    const { bytes, count } = packBucket(part);
    puts.push(() => store.put(bytes, bucketKey(id, bucket)));
    postings += count;
    from = to;
  }
  await together(puts);
  return postings;
}
