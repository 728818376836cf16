import { outletsOf } from '../../core/edit/references.ts';
import { isEmptyPatch, patchBack, type StoryVersion } from '../../core/edit/story-version.ts';
import { OWN_PACK } from '../../core/keep/kept.ts';
import { readStoryIn } from '../library.ts';
import { reindexStories } from '../reindex.ts';
import type { ChangeRecord, StoreName } from '../schema.ts';
import { putStory, takeStory } from '../story-records.ts';
import type { ReadTransaction, WriteTransaction } from '../transact.ts';
import { logChange, NOTHING_APART } from './change-log.ts';
import { takeApart, WHOLE_STORES } from './whole-story.ts';

/** The stores that an edit touches. */
export const EDIT_STORES: readonly StoreName[] = [...WHOLE_STORES, 'trash'];

/** Who edits, and when in milliseconds since the epoch. */
export interface Editing {
  readonly by: string;
  readonly at: number;
}

/** What is written down of a change beside the versions. */
export type Change = Editing &
  Pick<ChangeRecord, 'kind'> &
  Partial<Pick<ChangeRecord, 'about' | 'givenBack' | 'removed' | 'created'>>;

/** A story as the reader sees it, with the outlets that it names; null when it is not stored. */
export async function readVersion(
  transaction: ReadTransaction,
  key: string,
): Promise<StoryVersion | null> {
  const bundle = await readStoryIn(transaction, key);
  if (!bundle) return null;
  return { story: bundle.story, outlets: outletsOf(bundle.story, bundle.outlets) };
}

/**
 * Writes the reader's version of a stored story, with the indexes and an entry of its history. The
 * reader's coverage and words that were kept apart are part of it from now on. On the first edit of a
 * pack's story what the pack has is set aside. Nothing is written when nothing is changed. False when
 * the story is not stored. Cost: the story's records, twice.
 */
export async function writeVersion(
  transaction: WriteTransaction,
  key: string,
  next: StoryVersion,
  change: Change,
): Promise<boolean> {
  const now = await readVersion(transaction, key);
  if (!now) return false;
  const { givenBack = NOTHING_APART, removed = [], created = [] } = change;
  const before = patchBack(now, next);
  const isMore = removed.length + created.length + givenBack.additions.length > 0;
  if (isEmptyPatch(before) && !isMore && givenBack.regroupings.length === 0) return true;
  const takenUp = await takeApart(transaction, key);
  const taken = await takeStory(transaction, key);
  if (!taken) return false;
  const edits = transaction.objectStore('edits');
  if (taken.pack !== OWN_PACK && (await edits.getKey(key)) === undefined)
    await edits.put({ key, pack: taken.story, conflicts: [] });
  await putStory(transaction, taken.pack, next.story, outletsOf(next.story, next.outlets));
  await logChange(transaction, { ...change, story: key, before, takenUp });
  await reindexStories(transaction, [key]);
  return true;
}
