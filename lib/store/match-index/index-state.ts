import type { IndexState } from '../../core/view/index-state.ts';
import type { Database } from '../open.ts';
import { readFrom } from '../transact.ts';
import { readManifest } from './manifest-record.ts';

/**
 * How many stories the match index answers for, and whether it is being rebuilt: an index that was lost is from the
 * moment that this is noticed. One record is read, and how many stories there are when it is not there.
 */
export function readIndexState(database: Database): Promise<IndexState> {
  return readFrom(database, ['matchIndex', 'stories'], async (transaction) => {
    const manifest = await readManifest(transaction);
    if (!manifest) {
      const of = await transaction.objectStore('stories').count();
      return { searched: 0, rebuilding: of > 0 ? { done: 0, of } : null };
    }
    const { stories: searched, rebuild } = manifest;
    return { searched, rebuilding: rebuild && { done: rebuild.done, of: rebuild.total } };
  });
}
