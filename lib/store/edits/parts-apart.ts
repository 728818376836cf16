import { OWN_PACK } from '../../core/keep/kept.ts';
import type { Database } from '../open.ts';
import { type ReadTransaction, readFrom } from '../transact.ts';
import { readChanges } from './change-log.ts';

/**
 * Keys of the stories in the reader's own pack that were split off from stories of others' packs, from the `chosen` ones or
 * from any when that is null, and are not chosen themselves: a pack's file is without them. A part that was deleted, merged
 * into another story or taken back is none; a part of a part is one. Cost: the history of the edited stories.
 */
export function findPartsApart(
  database: Database,
  chosen: ReadonlySet<string> | null,
): Promise<string[]> {
  return readFrom(database, ['stories', 'edits', 'changes'], async (transaction) => {
    const edited = await transaction.objectStore('edits').getAllKeys();
    const waiting = edited.filter((key) => !isOwn(key) && (chosen === null || chosen.has(key)));
    const parts = new Set<string>();
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      for (const part of await partsOf(transaction, key)) {
        if (parts.has(part)) continue;
        parts.add(part);
        waiting.push(part);
      }
    }
    return [...parts].filter((key) => !chosen?.has(key)).sort();
  });
}

const isOwn = (key: string) => key.startsWith(`${OWN_PACK}/`);

/** What was split off from one story and is still there. */
async function partsOf(transaction: ReadTransaction, key: string): Promise<string[]> {
  const changes = await readChanges(transaction, key);
  const created = changes.flatMap((change) => (change.kind === 'split' ? change.created : []));
  const there: string[] = [];
  for (const part of created) {
    if (await transaction.objectStore('stories').getKey(part)) there.push(part);
  }
  return there;
}
