import type { Database } from '../open.ts';
import { keysOfPack } from '../story-records.ts';
import { readFrom } from '../transact.ts';

/**
 * Keys of a pack's stories that are part of others by now and that no edition left out so far. Cost: the keys of the pack's
 * stories, and what is known of the edited ones.
 */
export function mergedAway(database: Database, pack: string): Promise<string[]> {
  return readFrom(database, ['edits', 'stories'], async (transaction) => {
    const stored = await transaction.objectStore('stories').index('pack').getAllKeys(pack);
    const edits = await transaction.objectStore('edits').getAll(keysOfPack(pack));
    const stands = new Set(stored);
    return edits.flatMap(({ key, isLeftOut }) => (isLeftOut || stands.has(key) ? [] : key));
  });
}
