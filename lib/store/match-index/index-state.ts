import type { Database } from '../open.ts';
import { readFrom } from '../transact.ts';
import { readManifest } from './manifest-record.ts';

/** What is to be said beside a match. */
export interface IndexState {
  /** How many stories were searched. */
  readonly searched: number;
  /** How far the index has been rebuilt, in stories; null when it is whole. What is searched meanwhile may be less than the library. */
  readonly rebuilding: { readonly done: number; readonly of: number } | null;
}

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
