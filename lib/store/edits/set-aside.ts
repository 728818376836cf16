import { OWN_PACK } from '../../core/keep/kept.ts';
import { differingPaths } from '../../core/pack/diff-packs.ts';
import type { WholeStory } from '../schema.ts';
import { readStoryRecords, takeStory } from '../story-records.ts';
import type { WriteTransaction } from '../transact.ts';
import { putUpdated } from './update-edited.ts';
import { putWhole, takeWhole } from './whole-story.ts';

/**
 * Takes a story out for good as far as the library goes, and remembers of a pack's what the pack has:
 * a new version of the pack does not bring it back. Null when it is not stored. The indexes are the
 * caller's.
 */
export async function setAside(
  transaction: WriteTransaction,
  key: string,
): Promise<WholeStory | null> {
  const whole = await takeWhole(transaction, key);
  if (whole && whole.pack !== OWN_PACK) {
    const pack = whole.edit ? whole.edit.pack : whole.story;
    await transaction.objectStore('edits').put({ key, pack, conflicts: [] });
  }
  return whole;
}

/**
 * Puts a story back that was set aside, brought up to what its pack has by now. False when one stands
 * under its key: then that stays. The indexes are the caller's.
 */
export async function bringBack(
  transaction: WriteTransaction,
  whole: WholeStory,
): Promise<boolean> {
  const { key } = whole;
  if ((await transaction.objectStore('stories').getKey(key)) !== undefined) return false;
  const meanwhile = await transaction.objectStore('edits').get(key);
  await transaction.objectStore('edits').delete(key);
  await putWhole(transaction, whole);
  const pack = await transaction.objectStore('packs').get(whole.pack);
  const packOld = whole.edit ? whole.edit.pack : whole.story;
  const packNew = meanwhile?.pack;
  const known = await readStoryRecords(transaction, key);
  if (!pack || !packNew || !known) return true;
  if (differingPaths(packOld, packNew).length === 0) return true;
  const edit = whole.edit ?? { key, pack: packOld, conflicts: [] };
  await takeStory(transaction, key);
  await putUpdated(transaction, edit, known, packNew, pack);
  return true;
}
