import { common, union } from '../../core/match/index/intervals.ts';
import type { Formats, Manifest, Rebuild } from '../../core/match/index/manifest.ts';
import { together, type WriteTransaction } from '../transact.ts';
import { manifestFor, writeManifest } from './manifest-record.ts';
import { deleteRun } from './run-records.ts';
import { articlesOf } from './story-articles.ts';
import { indexStories, numbersOf } from './write-stories.ts';

/**
 * Indexes the next stories anew, `most` at a time. Each is moved: it stands in the new format and is dead in the old,
 * so that a look-up, which reads both, finds every story once at any time. The last step throws what
 * is left of the old format away. Cost: the records of those stories.
 */
export async function rebuildStep(
  transaction: WriteTransaction,
  rebuild: Rebuild,
  formats: Formats,
  most: number,
): Promise<void> {
  const { stories, upTo } = await nextStories(transaction, rebuild, most);
  const articles = await together(stories.map((key) => () => articlesOf(transaction, key)));
  const changes = new Map(stories.map((key, at) => [key, articles[at] ?? []]));
  await indexStories(transaction, changes, formats);
  const manifest = await manifestFor(transaction, formats);
  if (stories.length === 0 && upTo === rebuild.upTo) {
    await dropOldFormat(transaction, manifest, rebuild);
    return;
  }
  const done = Math.min(rebuild.done + stories.length, rebuild.total);
  await writeManifest(transaction, { ...manifest, rebuild: { ...rebuild, upTo, done } });
}

/**
 * The stories to index next; none, and the same place, when all are done. Those of an earlier format
 * are taken in the order of their numbers, so that the dead numbers stay one interval.
 */
async function nextStories(
  transaction: WriteTransaction,
  { since, upTo }: Rebuild,
  most: number,
): Promise<{ readonly stories: readonly string[]; readonly upTo: string | null }> {
  if (upTo === null) {
    const range = IDBKeyRange.upperBound(since, true);
    const prints = await transaction.objectStore('matchPrints').getAll(range, most);
    return { stories: prints.map(({ story }) => story), upTo };
  }
  const range = IDBKeyRange.lowerBound(upTo, true);
  const keys = await transaction.objectStore('stories').getAllKeys(range, most);
  const indexed = await numbersOf(transaction, keys);
  return {
    stories: keys.filter((key) => !indexed.has(key)),
    upTo: keys[keys.length - 1] ?? upTo,
  };
}

/** Ends a rebuild: no story is in the old format any more. */
async function dropOldFormat(
  transaction: WriteTransaction,
  manifest: Manifest,
  { since }: Rebuild,
): Promise<void> {
  for (const { id, format } of manifest.runs) {
    if (format !== manifest.format) await deleteRun(transaction, id);
  }
  await transaction.objectStore('matchDeltas').delete(IDBKeyRange.upperBound(since, true));
  const runs = manifest.runs.filter(({ format }) => format === manifest.format);
  const here = union(manifest.deltas.numbers, ...runs.map(({ numbers }) => numbers));
  const dead = common(manifest.dead, here);
  await writeManifest(transaction, { ...manifest, runs, dead, rebuild: null });
}
