import { OWN_PACK } from '../../core/keep/kept.ts';
import { differingPaths } from '../../core/pack/diff-packs.ts';
import type { EditRecord, WholeStory } from '../schema.ts';
import { readStoryRecords, takeStory } from '../story-records.ts';
import type { WriteTransaction } from '../transact.ts';
import { publishedIn } from './published-in.ts';
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
  if (whole) await noteSetAside(transaction, whole);
  return whole;
}

/** Remembers of a story of others' that was taken out what its pack has. */
export async function noteSetAside(
  transaction: WriteTransaction,
  whole: WholeStory,
): Promise<void> {
  if (whole.pack === OWN_PACK) return;
  await transaction.objectStore('edits').put({ ...editOf(whole), conflicts: [] });
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
  const edits = transaction.objectStore('edits');
  if ((await transaction.objectStore('stories').getKey(key)) !== undefined) return false;
  const meanwhile = await edits.get(key);
  await edits.delete(key);
  await putWhole(transaction, whole);
  if (whole.pack === OWN_PACK) return true;
  const pack = await transaction.objectStore('packs').get(whole.pack);
  const { isLeftOut: _isLeftOut, ...edit } = editOf(whole);
  const packNew = meanwhile && publishedIn(meanwhile);
  const known = await readStoryRecords(transaction, key);
  if (pack && packNew && known && differingPaths(edit.pack, packNew).length > 0) {
    await takeStory(transaction, key);
    await putUpdated(transaction, edit, known, packNew, pack);
    return true;
  }
  // Also of a story that nobody edited: the reader has brought it back, and no edition takes it away unasked.
  const isLeftOut = (meanwhile ?? whole.edit)?.isLeftOut === true;
  await edits.put(isLeftOut ? { ...edit, isLeftOut } : edit);
  return true;
}

/** Notes of a story of others' that the reader brought it back: the next edition that leaves it out asks first. */
export async function noteBroughtBack(
  transaction: WriteTransaction,
  whole: WholeStory,
): Promise<void> {
  if (whole.pack === OWN_PACK || whole.edit) return;
  await transaction.objectStore('edits').put(editOf(whole));
}

/** The same of a story that stands in the library again. */
export async function noteStandsAgain(transaction: WriteTransaction, key: string): Promise<void> {
  const found = await readStoryRecords(transaction, key);
  if (!found || found.pack === OWN_PACK) return;
  const edits = transaction.objectStore('edits');
  if ((await edits.getKey(key)) === undefined)
    await edits.put({ key, pack: found.story, conflicts: [] });
}

/** What is known of a story's pack; of one that nobody edited, the story itself. */
const editOf = ({ key, story, edit }: WholeStory): EditRecord =>
  edit ?? { key, pack: story, conflicts: [] };
