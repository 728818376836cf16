import type { Rebuilding } from '../../core/view/index-state.ts';
import { type ReadTransaction, together } from '../transact.ts';
import { LOOKUP_FORMAT, type LookupState } from './state.ts';

/** How far the index of that state is being built anew; null when it is whole. */
export async function readRebuilding(
  transaction: ReadTransaction,
  state: LookupState | undefined,
): Promise<Rebuilding | null> {
  if (!state || (state.format === LOOKUP_FORMAT && state.rebuiltTo === null)) return null;
  const stories = transaction.objectStore('stories');
  const to = state.format === LOOKUP_FORMAT ? state.rebuiltTo : null;
  const [done = 0, of = 0] = await together([
    () => (to === null ? Promise.resolve(0) : stories.count(IDBKeyRange.upperBound(to))),
    () => stories.count(),
  ]);
  return { done, of };
}
