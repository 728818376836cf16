import { orDamaged } from '../../core/damaged.ts';
import { HEAD_FORMAT } from '../../core/library/head-text.ts';
import type { Rebuilding } from '../../core/view/index-state.ts';
import type { Watched } from '../../core/watched.ts';
import { BUNDLE_STORES, readStoryIn } from '../library.ts';
import { LOOKUP_STORES } from '../lookup-index/state.ts';
import type { Database } from '../open.ts';
import type { StoreName } from '../schema.ts';
import { readFrom, together, transact, type WriteTransaction } from '../transact.ts';
import type { HeadState } from './head-record.ts';
import { HEAD_STORES, putHeads } from './put-heads.ts';
import { countRenamed, renameStep } from './renamed.ts';

const STORES: readonly StoreName[] = [
  ...new Set([...HEAD_STORES, ...BUNDLE_STORES, ...LOOKUP_STORES]),
];

/** Stories whose heads are made in one step: some tens of records each, a fraction of a second. */
const STORIES_A_STEP = 100;

/**
 * Makes the heads of the next stories anew after their format changed, or an outlet of theirs was edited, whole or not at
 * all, and answers whether there is more to do. May be stopped between any two steps, and may run in several
 * places at once: what is written meanwhile has its head, and gets the same one once more.
 */
export async function headStep(database: Database): Promise<boolean> {
  // Nothing is written where there is nothing to do, so that it can be asked at any time.
  if (!(await readHeadState(database))) return false;
  return transact(database, STORES, async (transaction) => {
    const state = await transaction.objectStore('headState').get('state');
    if (state?.format !== HEAD_FORMAT) {
      await transaction.objectStore('heads').clear();
      await putState(transaction, { ...state, format: HEAD_FORMAT, madeTo: '' });
      return true;
    }
    if (state.madeTo === null) return renameStep(transaction, state);
    const range = IDBKeyRange.lowerBound(state.madeTo, true);
    const keys = await transaction.objectStore('stories').getAllKeys(range, STORIES_A_STEP);
    const bundles = await together(
      keys.map((key) => () => orDamaged(() => readStoryIn(transaction, key))),
    );
    await putHeads(transaction, new Map(keys.map((key, at) => [key, bundles[at] ?? null])));
    const isDone = keys.length < STORIES_A_STEP;
    await putState(transaction, {
      ...state,
      madeTo: isDone ? null : (keys.at(-1) ?? null),
    });
    return !isDone || (state.renamed ?? []).length > 0;
  });
}

/** How far the heads, or what is said of edited outlets, are being made anew; null when all is, which takes a record or two to see. */
export function readHeadState(database: Database): Promise<Rebuilding | null> {
  return readFrom(database, ['headState', 'stories'], async (transaction) => {
    const state = await transaction.objectStore('headState').get('state');
    const stories = transaction.objectStore('stories');
    const madeTo = state?.format === HEAD_FORMAT ? state.madeTo : '';
    if (madeTo === null) return countRenamed(transaction, state?.renamed ?? []);
    const [done = 0, of = 0] = await together([
      () => (madeTo === '' ? Promise.resolve(0) : stories.count(IDBKeyRange.upperBound(madeTo))),
      () => stories.count(),
    ]);
    return { done, of };
  });
}

/** Makes all heads that are missing. Rejects when a step fails, or it is stopped; the next call goes on from there. */
export async function makeHeads(database: Database, watched: Watched | null = null): Promise<void> {
  while (await headStep(database)) {
    const state = watched && (await readHeadState(database));
    if (state) watched?.onProgress(state);
    watched?.signal.throwIfAborted();
  }
}

async function putState(transaction: WriteTransaction, state: HeadState): Promise<void> {
  await transaction.objectStore('headState').put(state, 'state');
}
