import { isSameRecord } from '../core/edit/outlet-edit.ts';
import { OWN_PACK } from '../core/keep/kept.ts';
import { noteRenamed } from './heads/renamed.ts';
import type { PackRecord } from './schema.ts';
import { keysOfPack } from './story-records.ts';
import type { WriteTransaction } from './transact.ts';
import { touchedStories } from './write-stories.ts';

/**
 * Writes what is told of a pack in place of what stands, and notes which outlets are told otherwise by it: the heads of the stories
 * that name them, and what the lookup index knows of those, follow by `headStep`. Cost: the record; where an outlet comes or goes,
 * a record for each story that the reader did something to as well.
 */
export async function putPackRecord(
  transaction: WriteTransaction,
  record: PackRecord,
): Promise<void> {
  const packs = transaction.objectStore('packs');
  const before = await packs.get(record.id);
  await packs.put(record);
  const renamed = before ? await renamedBetween(transaction, before, record) : [];
  if (renamed.length > 0) await noteRenamed(transaction, record.id, renamed);
}

/** Outlets that stories of the pack were told by and are not told by now. */
async function renamedBetween(
  transaction: WriteTransaction,
  before: PackRecord,
  now: PackRecord,
): Promise<string[]> {
  const was = new Map(before.outlets.map((outlet) => [outlet.id, outlet]));
  const is = new Map(now.outlets.map((outlet) => [outlet.id, outlet]));
  const renamed: string[] = [];
  const listedByOne: string[] = [];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(id), is.get(id)];
    if (!one || !other) listedByOne.push(id);
    else if (!isSameRecord(one, other)) renamed.push(id);
  }
  if (listedByOne.length === 0) return renamed;
  const own = await outletsOfStories(transaction, now.id);
  return [...renamed, ...listedByOne.filter((id) => own.has(id))];
}

/** Outlets that stories bring with them, and are told by where the pack lists none of that id: the reader's, and those of the reader's hand. */
async function outletsOfStories(
  transaction: WriteTransaction,
  pack: string,
): Promise<ReadonlySet<string>> {
  const stories = transaction.objectStore('stories');
  const records =
    pack === OWN_PACK
      ? await stories.getAll(keysOfPack(pack))
      : await Promise.all(
          [...(await touchedStories(transaction, pack))].map((key) => stories.get(key)),
        );
  return new Set(records.flatMap((record) => (record?.outlets ?? []).map(({ id }) => id)));
}
