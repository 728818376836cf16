import type { IndexState } from '../../core/view/index-state.ts';
import type { Database } from '../open.ts';
import { readFrom } from '../transact.ts';
import { readManifest } from './manifest-record.ts';

/** How many stories the match index answers for, and whether it is being rebuilt. One record is read. */
export function readIndexState(database: Database): Promise<IndexState> {
  return readFrom(database, ['matchIndex'], async (transaction) => {
    const manifest = await readManifest(transaction);
    const rebuild = manifest?.rebuild ?? null;
    return {
      searched: manifest?.stories ?? 0,
      rebuilding: rebuild && { done: rebuild.done, of: rebuild.total },
    };
  });
}
