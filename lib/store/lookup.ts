import type { LookupAnswer } from '../core/lookup/answer.ts';
import { memorySegment } from '../core/lookup/index-reader.ts';
import type { LookupQuery } from '../core/lookup/query.ts';
import { search } from '../core/lookup/search.ts';
import { buildSegment } from '../core/lookup/segment.ts';
import { BUNDLE_STORES } from './library.ts';
import { type HitCache, placeOf, readHitBundles } from './lookup-index/hit-bundle.ts';
import { isIndexLost } from './lookup-index/lost-index.ts';
import { readRebuilding } from './lookup-index/rebuilding.ts';
import { emptySegmentCache, readSegments, type SegmentCache } from './lookup-index/segments.ts';
import { LOOKUP_FORMAT, LOOKUP_STORES } from './lookup-index/state.ts';
import type { Database } from './open.ts';
import { type ReadTransaction, readFrom, together } from './transact.ts';

/** What one worker remembers between lookups; nothing of it grows old. */
export interface LookupCache {
  readonly segments: SegmentCache;
  readonly hits: HitCache;
}

export const emptyCache = (): LookupCache => ({ segments: emptySegmentCache(), hits: new Map() });

/**
 * Stored quotations that hold enough of a query, best first, each with what shows it. One
 * transaction: what is found is what is there. Reads the deltas, a block or two a word from each
 * segment, and the records of the hits; `cache` keeps what does not change between calls.
 */
export function lookUp(
  database: Database,
  query: LookupQuery,
  most: number,
  cache: LookupCache = emptyCache(),
): Promise<LookupAnswer> {
  return readFrom(database, [...LOOKUP_STORES, ...BUNDLE_STORES, 'texts'], async (transaction) => {
    const [segments, fresh, rebuilding] = await together([
      () => readSegments(transaction, cache.segments),
      () => readDeltas(transaction),
      () => readRebuilding(transaction),
    ]);
    const all = [...segments, ...fresh];
    const { top, found, searched } = await search(all, query, most);
    const bundles = await readHitBundles(
      transaction,
      top.map(({ key, segment, entry }) => {
        const id = segments[segment]?.id;
        return { key, place: id === undefined ? null : placeOf(id, entry) };
      }),
      cache.hits,
    );
    const hits = top.flatMap(({ key, score }, at) => {
      const bundle = bundles[at];
      return bundle && bundle !== 'damaged' ? [{ key, score, bundle }] : [];
    });
    // What the index has is stored: a record that is not there was lost.
    const damaged = top.length - hits.length;
    const isLost = found === 0 && rebuilding === null && (await isIndexLost(transaction));
    if (!isLost) return { hits, found, damaged, searched, rebuilding };
    cache.segments.heads.clear();
    cache.segments.blocks.clear();
    cache.hits.clear();
    const of = await transaction.objectStore('stories').count();
    return { hits, found, damaged, searched, rebuilding: { done: 0, of } };
  });
}

/** The stories that no segment holds yet, as a segment in memory; none when there are none. */
async function readDeltas(transaction: ReadTransaction) {
  const deltas = await transaction.objectStore('lookupDeltas').getAll();
  const stories = deltas
    .filter(({ format }) => format === LOOKUP_FORMAT)
    .map(({ entries }) => ({ sequence: 0, entries }));
  return stories.length > 0 ? [memorySegment(buildSegment(stories))] : [];
}
