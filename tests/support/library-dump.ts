import { unpackBucket } from '../../lib/core/match/index/bucket.ts';
import { unpackFingerprints } from '../../lib/core/match/index/fingerprint-bytes.ts';
import { holds } from '../../lib/core/match/index/intervals.ts';
import { readManifest } from '../../lib/store/match-index/manifest-record.ts';
import type { Database } from '../../lib/store/open.ts';
import type { StoreName } from '../../lib/store/schema.ts';
import { readFrom } from '../../lib/store/transact.ts';

const INDEX: readonly StoreName[] = ['matchIndex', 'matchDeltas', 'matchBuckets', 'matchPrints'];

/** What the match index says, however it is packed: the stories that hold each key, and their articles. */
export interface IndexDump {
  readonly postings: Readonly<Record<number, readonly string[]>>;
  readonly prints: readonly unknown[];
  readonly stories: number;
}

/** Reads all of the match index. Throws when it holds a live posting of a story that it does not hold. */
export function dumpIndex(database: Database): Promise<IndexDump> {
  return readFrom(database, INDEX, async (transaction) => {
    const manifest = await readManifest(transaction);
    const deltas = await transaction.objectStore('matchDeltas').getAll();
    const prints = await transaction.objectStore('matchPrints').getAll();
    const keys = await transaction.objectStore('matchBuckets').getAllKeys();
    const values = await transaction.objectStore('matchBuckets').getAll();
    const runs = new Set(manifest?.runs.map(({ id }) => id));
    const buckets = values.filter((_bucket, at) => runs.has(Math.floor((keys[at] ?? 0) / 65_536)));
    const stories = new Map(prints.map(({ number, story }) => [number, story]));
    const postings: Record<number, string[]> = {};
    for (const bytes of [...buckets, ...deltas.map((delta) => delta.bytes)]) {
      const { hashes, numbers } = unpackBucket(bytes);
      hashes.forEach((hash, at) => {
        const number = numbers[at] ?? 0;
        if (holds(manifest?.dead ?? [], number)) return;
        const story = stories.get(number);
        if (story === undefined) throw new Error(`a stale posting of story ${number}`);
        postings[hash] = [...(postings[hash] ?? []), story].sort();
      });
    }
    return {
      postings,
      prints: prints
        .map(({ story, articles, fingerprints }) => ({
          story,
          articles,
          fingerprints: unpackFingerprints(fingerprints),
        }))
        .sort((a, b) => (a.story < b.story ? -1 : 1)),
      stories: manifest?.stories ?? 0,
    };
  });
}

/** What is read and laid aside is not the library yet. */
const UNDER_WAY: readonly StoreName[] = ['restoring'];

/** All that the database holds of the library, by store; the match index by what it says. */
export async function dumpLibrary(database: Database): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = { index: await dumpIndex(database) };
  for (const name of database.objectStoreNames) {
    if (!INDEX.includes(name) && !UNDER_WAY.includes(name)) all[name] = await database.getAll(name);
  }
  return all;
}
