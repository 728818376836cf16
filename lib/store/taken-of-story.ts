import type { Annotation } from '../core/annotation/annotation.ts';
import type { FactCheck } from '../core/fact-check/fact-check.ts';
import { addressKeys } from '../core/fact-check/keys.ts';
import { checkableKeys, checkableOf } from '../core/view/fact-check-view.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { findAnnotations } from './annotations.ts';
import { findFactChecks } from './fact-checks.ts';
import type { Database } from './open.ts';

/** What was taken in that may be about a story; what of it is, core decides. */
export interface TakenOfStory {
  readonly checks: readonly FactCheck[];
  readonly annotations: readonly Annotation[];
}

/** Finds what was taken in for one story after the other. */
export type FindTaken = (bundle: StoryBundle) => Promise<TakenOfStory>;

/** So many records are read at once for their keys. */
const BATCH = 500;

/**
 * A finder for many stories. What all is found by is read once, so that a story that shares none of it costs
 * no read: at ten thousand stories each key of each would be one. Memory: a number for each word of what was taken in.
 */
export async function findTakenOfMany(database: Database): Promise<FindTaken> {
  const [checks, annotations] = await Promise.all([
    allKeys(database, 'factChecks'),
    allKeys(database, 'annotations'),
  ]);
  return async (bundle) => {
    const keys = checks.size === 0 ? [] : checkableKeys(checkableOf(bundle));
    const shared = keys.filter((key) => checks.has(key));
    const pages = bundle.story.articles
      .map(({ url }) => url)
      .filter((url) => addressKeys(url).some((key) => annotations.has(key)));
    return {
      checks: shared.length === 0 ? [] : await findFactChecks(database, () => shared),
      annotations: pages.length === 0 ? [] : await findAnnotations(database, pages),
    };
  };
}

async function allKeys(
  database: Database,
  name: 'factChecks' | 'annotations',
): Promise<ReadonlySet<number>> {
  const keys = new Set<number>();
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const records = await database.getAll(name, after, BATCH);
    for (const record of records) for (const key of record.keys) keys.add(key);
    last = records.at(-1)?.key;
    if (last === undefined) return keys;
  }
}
