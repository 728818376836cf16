import { orDamaged } from '../../core/damaged.ts';
import { HEAD_FORMAT } from '../../core/library/head-text.ts';
import type { Rebuilding } from '../../core/view/index-state.ts';
import { BUNDLE_STORES, readStoryIn } from '../library.ts';
import type { Database } from '../open.ts';
import { readFrom, together, transact, type WriteTransaction } from '../transact.ts';
import type { HeadState } from './head-record.ts';
import { HEAD_STORES, putHeads } from './put-heads.ts';

/** Stories whose heads are made in one step: some tens of records each, a fraction of a second. */
const STORIES_A_STEP = 100;

/**
 * Makes the heads of the next stories anew after their format changed, whole or not at all, and
 * answers whether there is more to do. May be stopped between any two steps, and may run in several
 * places at once: what is written meanwhile has its head, and gets the same one once more.
 */
export async function headStep(database: Database): Promise<boolean> {
  // Nothing is written where there is nothing to do, so that it can be asked at any time.
  if (!(await readHeadState(database))) return false;
  return transact(database, [...HEAD_STORES, ...BUNDLE_STORES], async (transaction) => {
    const state = await transaction.objectStore('headState').get('state');
    if (state?.format !== HEAD_FORMAT) {
      await transaction.objectStore('heads').clear();
      await putState(transaction, { format: HEAD_FORMAT, madeTo: '' });
      return true;
    }
    if (state.madeTo === null) return false;
    const range = IDBKeyRange.lowerBound(state.madeTo, true);
    const keys = await transaction.objectStore('stories').getAllKeys(range, STORIES_A_STEP);
    const bundles = await together(
      keys.map((key) => () => orDamaged(() => readStoryIn(transaction, key))),
    );
    await putHeads(transaction, new Map(keys.map((key, at) => [key, bundles[at] ?? null])));
    const isDone = keys.length < STORIES_A_STEP;
    await putState(transaction, {
      format: HEAD_FORMAT,
      madeTo: isDone ? null : (keys.at(-1) ?? null),
    });
    return !isDone;
  });
}

/** How far the heads are being made anew; null when all are made, which takes a record or two to see. */
export function readHeadState(database: Database): Promise<Rebuilding | null> {
  return readFrom(database, ['headState', 'stories'], async (transaction) => {
    const state = await transaction.objectStore('headState').get('state');
    const stories = transaction.objectStore('stories');
    const madeTo = state?.format === HEAD_FORMAT ? state.madeTo : '';
    if (madeTo === null) return null;
    const [done = 0, of = 0] = await together([
      () => (madeTo === '' ? Promise.resolve(0) : stories.count(IDBKeyRange.upperBound(madeTo))),
      () => stories.count(),
    ]);
    return { done, of };
  });
}

/** Makes all heads that are missing. Rejects when a step fails; the next call goes on from there. */
export async function makeHeads(database: Database): Promise<void> {
  while (await headStep(database));
}

async function putState(transaction: WriteTransaction, state: HeadState): Promise<void> {
  await transaction.objectStore('headState').put(state, 'state');
}
