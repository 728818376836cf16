import { DamagedBytes } from '../../core/checked-bytes.ts';
import { hasBit } from '../../core/lookup/entry-set.ts';
import { chooseMerge } from '../../core/lookup/merge-segments.ts';
import { HEAD_STORES } from '../heads/put-heads.ts';
import { BUNDLE_STORES } from '../library.ts';
import type { Database } from '../open.ts';
import { transact, type WriteTransaction } from '../transact.ts';
import { MOST_DELTA_ENTRIES, putState, readState, writeSegment } from './index-quotations.ts';
import { isIndexLost, LOST, loseIndex } from './lost-index.ts';
import { beginMerge, continueMerge } from './merge.ts';
import { rebuildStep } from './rebuild.ts';
import { deadEntries, readStories } from './segments.ts';
import { LOOKUP_FORMAT, LOOKUP_STORES, type LookupState } from './state.ts';

/**
 * A search reads all deltas. More stories than this in them become a segment: with some ten
 * quotations each, indexing them at every search costs some milliseconds.
 */
const MOST_DELTAS = 24;

export interface CompactOptions {
  /** Whether the words of stories that are gone are wiped as well. */
  readonly isThorough?: boolean;
  /** Stories that may stay in deltas. */
  readonly mostDeltas?: number;
}

/**
 * Does one step of what keeps the index small and quick, whole or not at all, and answers whether
 * there is more to do: goes on with what was begun (building the index anew, two segments becoming
 * one), else makes a segment of the deltas when there are many, else begins to merge. Where it comes upon bytes that
 * were changed, the index is lost, and the next step begins to build it anew. May be stopped between any two steps.
 */
export async function compactStep(
  database: Database,
  options: CompactOptions = {},
): Promise<boolean> {
  let state: LookupState | undefined;
  try {
    return await takeStep(database, options, (read) => {
      state = read;
    });
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    await loseIndex(database, state);
    return true;
  }
}

function takeStep(
  database: Database,
  { isThorough = false, mostDeltas = MOST_DELTAS }: CompactOptions,
  onState: (state: LookupState) => void,
): Promise<boolean> {
  return transact(
    database,
    [...HEAD_STORES, ...LOOKUP_STORES, ...BUNDLE_STORES],
    async (transaction) => {
      const state = await readState(transaction);
      onState(state);
      if (state.format !== LOOKUP_FORMAT || state.rebuiltTo !== null) {
        await rebuildStep(transaction, state);
        return true;
      }
      if (await isIndexLost(transaction)) {
        await rebuildStep(transaction, { ...state, format: LOST });
        return true;
      }
      if (state.merging) {
        await continueMerge(transaction, state, state.merging);
        return true;
      }
      if (await foldDeltas(transaction, mostDeltas)) return true;
      const from = chooseMerge(await sizesOf(transaction), isThorough);
      if (!from) return false;
      await putState(transaction, await beginMerge(transaction, state, from));
      return true;
    },
  );
}

/** Does all steps that there are to do. Rejects when one fails; the next call goes on from there. */
export async function compact(database: Database, options: CompactOptions = {}): Promise<void> {
  while (await compactStep(database, options));
}

/** Makes a segment of the deltas when there are many of them. */
async function foldDeltas(transaction: WriteTransaction, most: number): Promise<boolean> {
  const store = transaction.objectStore('lookupDeltas');
  if ((await store.count()) === 0) return false;
  const deltas = await store.getAll();
  const count = deltas.reduce((sum, { entries }) => sum + entries.length, 0);
  if (deltas.length <= most && count <= MOST_DELTA_ENTRIES) return false;
  await writeSegment(transaction, deltas);
  await store.clear();
  await putState(transaction, { ...(await readState(transaction)), deltas: 0 });
  return true;
}

async function sizesOf(transaction: WriteTransaction) {
  const segments = await transaction.objectStore('lookupSegments').getAll();
  const gone = new Set(await transaction.objectStore('lookupDead').getAllKeys());
  const sizes = [];
  for (const { id, head } of segments) {
    const stories = gone.size > 0 ? await readStories(transaction, id) : new Uint32Array();
    const bits = deadEntries(stories, head.entries, gone);
    let dead = 0;
    for (let entry = 0; bits && entry < head.entries; entry++) if (hasBit(bits, entry)) dead++;
    sizes.push({ id, entries: head.entries, dead });
  }
  return sizes;
}
