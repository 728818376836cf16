import type { WriteTransaction } from '../transact.ts';
import { putState, reindexQuotations } from './index-quotations.ts';
import { EMPTY_STATE, LOOKUP_FORMAT, LOOKUP_STORES, type LookupState } from './state.ts';

/** Stories that are indexed in one step: enough for a segment, few enough for a fraction of a second. */
const STORIES_A_STEP = 200;

/**
 * One step of building the index anew, after its format changed or it was lost: first all of it is cleared, then
 * stories are indexed in the order of their keys. What is written meanwhile is indexed as always, and
 * once more when its turn comes.
 */
export async function rebuildStep(
  transaction: WriteTransaction,
  state: LookupState,
): Promise<void> {
  if (state.format !== LOOKUP_FORMAT) {
    for (const name of LOOKUP_STORES) await transaction.objectStore(name).clear();
    // Numbers go on: what a worker remembers of a segment is never taken for another's.
    const nextSegment = Math.max(state.nextSegment, EMPTY_STATE.nextSegment);
    await putState(transaction, { ...EMPTY_STATE, nextSegment, rebuiltTo: '' });
    return;
  }
  const range = IDBKeyRange.lowerBound(state.rebuiltTo ?? '', true);
  const keys = await transaction.objectStore('stories').getAllKeys(range, STORIES_A_STEP);
  await reindexQuotations(transaction, keys);
  // Indexing may have made a segment, and with it another state.
  const now = (await transaction.objectStore('lookupState').get('state')) ?? EMPTY_STATE;
  const isDone = keys.length < STORIES_A_STEP;
  await putState(transaction, { ...now, rebuiltTo: isDone ? null : (keys.at(-1) ?? null) });
}
