import { outletsOf } from '../../core/edit/references.ts';
import { isEmptyPatch, patchBack, type StoryVersion } from '../../core/edit/story-version.ts';
import { OWN_PACK } from '../../core/keep/kept.ts';
import type { PackOutlet } from '../../core/pack/pack.ts';
import { readStoryIn } from '../library.ts';
import { reindexStories } from '../reindex.ts';
import type { ChangeRecord, StoreName } from '../schema.ts';
import { putStory, readStoryRecords, type StoryRecords, takeStory } from '../story-records.ts';
import type { ReadTransaction, WriteTransaction } from '../transact.ts';
import { logChange, NOTHING_APART } from './change-log.ts';
import { takeApart, WHOLE_STORES } from './whole-story.ts';

/** The stores that an edit touches. */
export const EDIT_STORES: readonly StoreName[] = [...WHOLE_STORES, 'drafts'];

/** Who edits, and when in milliseconds since the epoch. */
export interface Editing {
  readonly by: string;
  readonly at: number;
}

/** What is written down of a change beside the versions. */
export type Change = Editing &
  Pick<ChangeRecord, 'kind'> &
  Partial<Pick<ChangeRecord, 'about' | 'givenBack' | 'takenUp' | 'removed' | 'created'>>;

/** A story as the reader sees it, with the outlets that it names; null when it is not stored. */
export async function readVersion(
  transaction: ReadTransaction,
  key: string,
): Promise<StoryVersion | null> {
  const bundle = await readStoryIn(transaction, key);
  if (!bundle) return null;
  return { story: bundle.story, outlets: outletsOf(bundle.story, bundle.outlets) };
}

/** The story as its records have it, without what the reader keeps apart; null when it is not stored. */
export async function readRecordVersion(
  transaction: ReadTransaction,
  key: string,
): Promise<StoryVersion | null> {
  const found = await readStoryRecords(transaction, key);
  return found && { story: found.story, outlets: found.outlets };
}

/**
 * Writes the reader's version of a stored story, with the indexes and an entry of its history. The
 * reader's coverage and words that were kept apart are part of it from now on, unless they are left
 * apart. On the first edit of a pack's story what the pack has is set aside. Nothing is written when
 * nothing is changed; nor when the story is not stored. Cost: the story's records, twice.
 */
export async function writeVersion(
  transaction: WriteTransaction,
  key: string,
  next: StoryVersion,
  change: Change,
  apart: 'taken-up' | 'left-apart' = 'taken-up',
): Promise<void> {
  const { givenBack = NOTHING_APART, removed = [], created = [] } = change;
  const read = apart === 'taken-up' ? readVersion : readRecordVersion;
  const shown = await read(transaction, key);
  const isMore = removed.length + created.length + givenBack.additions.length > 0;
  if (!shown) return;
  if (isEmptyPatch(patchBack(shown, next)) && !isMore && givenBack.regroupings.length === 0) return;
  const takenUp =
    apart === 'taken-up' ? await takeApart(transaction, key) : (change.takenUp ?? NOTHING_APART);
  const taken = await takeStory(transaction, key);
  if (!taken) return;
  const edits = transaction.objectStore('edits');
  if (taken.pack !== OWN_PACK && (await edits.getKey(key)) === undefined)
    await edits.put({ key, pack: taken.story, conflicts: [] });
  const outlets = await outletsFor(transaction, next, taken);
  await putStory(transaction, taken.pack, next.story, outlets);
  const before = patchBack(taken, { story: next.story, outlets });
  await logChange(transaction, { ...change, story: key, before, takenUp });
  await reindexStories(transaction, [key]);
}

/**
 * The outlets that a version names: its own, and of those that stood with the story before the ones that neither it nor
 * the pack lists. A version of before the pack was given up has none of its own.
 */
async function outletsFor(
  transaction: WriteTransaction,
  next: StoryVersion,
  taken: StoryRecords,
): Promise<readonly PackOutlet[]> {
  const pack = await transaction.objectStore('packs').get(taken.pack);
  const listed = new Set([...next.outlets, ...(pack?.outlets ?? [])].map(({ id }) => id));
  const lacking = taken.outlets.filter(({ id }) => !listed.has(id));
  return outletsOf(next.story, [...next.outlets, ...lacking]);
}
