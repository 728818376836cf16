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

/** Writes the buckets that hold sorted postings; answers how many postings they hold. Empty ones are left out. */
export async function putBuckets(
  transaction: WriteTransaction,
  { id, bits }: { readonly id: number; readonly bits: number },
  { hashes, numbers }: Postings,
): Promise<number> {
  const store = transaction.objectStore('matchBuckets');
  const puts: (() => Promise<unknown>)[] = [];
  let postings = 0;
  for (let from = 0; from < hashes.length; ) {
    const bucket = bucketOf(hashes[from] ?? 0, bits);
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
