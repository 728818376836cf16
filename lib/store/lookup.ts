import { DamagedBytes } from '../core/checked-bytes.ts';
import { unlessDamaged } from '../core/damaged.ts';
import type { LookupAnswer } from '../core/lookup/answer.ts';
import { memorySegment } from '../core/lookup/index-reader.ts';
import type { LookupQuery } from '../core/lookup/query.ts';
import { search } from '../core/lookup/search.ts';
import { buildSegment } from '../core/lookup/segment.ts';
import { BUNDLE_STORES } from './library.ts';
import { type HitCache, placeOf, readHitBundles } from './lookup-index/hit-bundle.ts';
import { hasAllPieces, isIndexLost, loseIndex } from './lookup-index/lost-index.ts';
import { readRebuilding } from './lookup-index/rebuilding.ts';
import { emptySegmentCache, readSegments, type SegmentCache } from './lookup-index/segments.ts';
import { LOOKUP_FORMAT, LOOKUP_STORES, type LookupState } from './lookup-index/state.ts';
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
 * segment, and the records of the hits; `cache` keeps what does not change between calls. Where a piece of the index was
 * lost or changed, the answer says that it is being rebuilt, and `onLost` is called once it was given up.
 */
export async function lookUp(
  database: Database,
  query: LookupQuery,
  most: number,
  cache: LookupCache = emptyCache(),
  onLost?: () => void,
): Promise<LookupAnswer> {
  let state: LookupState | undefined;
  const stores = [...LOOKUP_STORES, ...BUNDLE_STORES, 'texts'] as const;
  const { isLost, ...answer } = await readFrom(database, stores, async (transaction) => {
    state = await transaction.objectStore('lookupState').get('state');
    const found = await searchIn(transaction, { state, query, most, cache });
    if (!found.isLost) return found;
    const of = await transaction.objectStore('stories').count();
    return { ...found, rebuilding: { done: 0, of } };
  });
  if (isLost) {
    cache.segments.heads.clear();
    cache.segments.blocks.clear();
    cache.hits.clear();
    // A store that lets nothing be written still answers; the next lookup notices the same.
    if (await loseIndex(database, state).catch(() => false)) onLost?.();
  }
  return answer;
}

interface Asked {
  readonly state: LookupState | undefined;
  readonly query: LookupQuery;
  readonly most: number;
  readonly cache: LookupCache;
}

async function searchIn(
  transaction: ReadTransaction,
  { state, query, most, cache }: Asked,
): Promise<LookupAnswer & { readonly isLost: boolean }> {
  const [segments, fresh, rebuilding] = await together([
    () => readSegments(transaction, cache.segments),
    () => readDeltas(transaction),
    () => readRebuilding(transaction, state),
  ]);
  const all = [...segments, ...fresh.readers];
  const result = await unlessChanged(() => search(all, query, most));
  if (!result) return { ...NOTHING, isLost: true };
  const { top, found, searched } = result;
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
  const there = { deltas: fresh.count, segments: segments.map(({ id }) => id) };
  const isLost =
    rebuilding === null &&
    (!hasAllPieces(state, there) || (found === 0 && (await isIndexLost(transaction))));
  return { hits, found, damaged, searched, rebuilding, isLost };
}

const NOTHING = { hits: [], found: 0, damaged: 0, searched: 0, rebuilding: null };

/** Null where stored bytes were changed or are missing. */
async function unlessChanged<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DamagedBytes) return null;
    throw error;
  }
}

/** The stories that no segment holds yet, as a segment in memory, none when there are none; and how many can be read. */
async function readDeltas(transaction: ReadTransaction) {
  const deltas = await transaction.objectStore('lookupDeltas').getAll();
  const stories = deltas
    .filter(({ format }) => format === LOOKUP_FORMAT)
    .map(({ entries }) => ({ sequence: 0, entries }));
  const whole = unlessDamaged(() => buildSegment(stories));
  if (whole)
    return { readers: stories.length > 0 ? [memorySegment(whole)] : [], count: stories.length };
  const readable = stories.filter((one) => unlessDamaged(() => buildSegment([one])) !== null);
  return { readers: [memorySegment(buildSegment(readable))], count: readable.length };
}
