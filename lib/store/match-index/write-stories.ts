import { storedKeys } from '../../core/match/fingerprint/index-keys.ts';
import { packBucket } from '../../core/match/index/bucket.ts';
import { packFingerprints } from '../../core/match/index/fingerprint-bytes.ts';
import { intervalsOf, union } from '../../core/match/index/intervals.ts';
import { bitsFor, FORMATS, type Formats, type Manifest } from '../../core/match/index/manifest.ts';
import { DELTA_MOST } from '../../core/match/index/plan-merge.ts';
import { type Postings, sorted } from '../../core/match/index/postings.ts';
import type { PackArticle } from '../../core/pack/pack.ts';
import { together, type WriteTransaction } from '../transact.ts';
import { manifestFor, writeManifest } from './manifest-record.ts';
import { putBuckets } from './run-records.ts';

/** Stories that changed: all articles that each has now, the reader's own too; null for one that went. */
export type StoryChanges = ReadonlyMap<string, readonly PackArticle[] | null>;

/**
 * Brings the match index up to date with stories that changed, in the transaction that changes them.
 * A story that was there gets another number and its earlier one is dead, so that no posting of what
 * it was is found any more. Cost: a record a story, and one small run, or some hundred buckets for
 * thousands of stories; no earlier posting is read or written.
 */
export async function indexStories(
  transaction: WriteTransaction,
  changes: StoryChanges,
  formats: Formats = FORMATS,
): Promise<void> {
  if (changes.size === 0) return;
  const manifest = await manifestFor(transaction, formats, changes.size);
  const gone = [...(await numbersOf(transaction, [...changes.keys()])).values()];
  const prints = transaction.objectStore('matchPrints');
  await together(gone.map((number) => () => prints.delete(number)));
  const written = await putPrints(transaction, manifest, changes, formats.written);
  const dead = union(manifest.dead, intervalsOf(gone));
  const stories = manifest.stories - gone.length + written.count;
  const nextNumber = manifest.nextNumber + written.count;
  const next = { ...manifest, dead, stories, nextNumber };
  await writeManifest(transaction, await putPostings(transaction, next, written, formats.written));
}

/** The numbers that stories have now; those that are not indexed are left out. Cost: one key asked for a story. */
export async function numbersOf(
  transaction: WriteTransaction,
  stories: readonly string[],
): Promise<Map<string, number>> {
  const index = transaction.objectStore('matchPrints').index('story');
  const found = await together(stories.map((story) => () => index.getKey(story)));
  return new Map(
    stories.flatMap((story, at) => {
      const number = found[at];
      return number === undefined ? [] : [[story, number] as const];
    }),
  );
}

/** What was written of changed stories: their postings, and from which number on how many there are. */
interface Written extends Postings {
  readonly from: number;
  readonly count: number;
}

async function putPrints(
  transaction: WriteTransaction,
  { nextNumber: from }: Manifest,
  changes: StoryChanges,
  format: number,
): Promise<Written> {
  const store = transaction.objectStore('matchPrints');
  const [hashes, numbers]: [number[], number[]] = [[], []];
  const puts: (() => Promise<unknown>)[] = [];
  for (const [story, all] of changes) {
    if (!all) continue;
    const number = from + puts.length;
    for (const hash of new Set(all.flatMap(storedKeys))) {
      hashes.push(hash);
      numbers.push(number);
    }
    const articles = all.map(({ outlet, url, published }) => ({ outlet, url, published }));
    const fingerprints = packFingerprints(all.map((article) => article.fingerprint));
    puts.push(() => store.put({ number, story, format, articles, fingerprints }));
  }
  await together(puts);
  const postings = sorted({ hashes: Uint32Array.from(hashes), numbers: Uint32Array.from(numbers) });
  return { ...postings, from, count: puts.length };
}

/** Writes postings as a small run, or as a large one when they are many; answers the manifest with it. */
async function putPostings(
  transaction: WriteTransaction,
  manifest: Manifest,
  written: Written,
  format: number,
): Promise<Manifest> {
  const { from, count } = written;
  if (count === 0) return manifest;
  const numbers = [from, from + count - 1];
  if (written.hashes.length > DELTA_MOST) {
    const run = { id: manifest.nextRun, format, bits: bitsFor(written.hashes.length), numbers };
    const postings = await putBuckets(transaction, run, [0, 2 ** run.bits], written);
    const runs = [...manifest.runs, { ...run, postings }];
    return { ...manifest, nextRun: manifest.nextRun + 1, runs };
  }
  const { bytes, count: postings } = packBucket(written);
  await transaction.objectStore('matchDeltas').put({ format, bytes }, from);
  const { deltas } = manifest;
  return {
    ...manifest,
    deltas: {
      count: deltas.count + 1,
      postings: deltas.postings + postings,
      numbers: union(deltas.numbers, numbers),
    },
  };
}
