import type { Rebuilding } from '../../core/view/index-state.ts';
import { type ReadTransaction, together } from '../transact.ts';
import { LOOKUP_FORMAT } from './state.ts';

/** How far the index is being built anew; null when it is whole, which takes one record to see. */
export async function readRebuilding(transaction: ReadTransaction): Promise<Rebuilding | null> {
  const state = await transaction.objectStore('lookupState').get('state');
  if (!state || (state.format === LOOKUP_FORMAT && state.rebuiltTo === null)) return null;
  const stories = transaction.objectStore('stories');
  const to = state.format === LOOKUP_FORMAT ? state.rebuiltTo : null;
  const [done = 0, of = 0] = await together([
    () => (to === null ? Promise.resolve(0) : stories.count(IDBKeyRange.upperBound(to))),
    () => stories.count(),
  ]);
  return { done, of };
}
