import { type Conflict, mergeVersions } from '../../core/edit/merge-versions.ts';
import { isEmptyPatch, patchBack, type StoryVersion } from '../../core/edit/story-version.ts';
import { differingPaths } from '../../core/pack/diff-packs.ts';
import { withOwnOutlets } from '../library.ts';
import type { Database } from '../open.ts';
import { readFrom, transact, type WriteTransaction } from '../transact.ts';
import { EDIT_STORES, type Editing, readVersion, writeVersion } from './write-version.ts';

/** What became of an edit. */
export type SavedEdit =
  | { readonly state: 'saved' }
  | { readonly state: 'not-found' }
  /** The story was changed meanwhile where the reader changed it too: nothing was written. */
  | {
      readonly state: 'changed-meanwhile';
      readonly now: StoryVersion;
      readonly merged: StoryVersion;
      readonly conflicts: readonly Conflict[];
    };

/** A version of a story that the reader wrote. */
interface ReadersEdit {
  /** What it was when it was opened. */
  readonly base: StoryVersion;
  readonly edited: StoryVersion;
  /** Conflicts with the pack that the reader was shown. */
  readonly settled?: readonly Conflict[];
}

/** A story to be edited, as the reader sees it; null when it is not stored. */
export function openEdit(database: Database, key: string): Promise<StoryVersion | null> {
  return readFrom(database, EDIT_STORES, (transaction) => readVersion(transaction, key));
}

/** Where the last version of the story's pack touched what the reader had edited, and nobody settled it. */
export function readConflicts(database: Database, key: string): Promise<readonly Conflict[]> {
  return readFrom(
    database,
    ['edits'],
    async (transaction) => (await transaction.objectStore('edits').get(key))?.conflicts ?? [],
  );
}

/**
 * Saves the reader's version of a story that was `base` when it was opened. What changed meanwhile,
 * by another tab or a new version of the pack, stays beside it; where both changed one field nothing
 * is written, and the answer holds what a second try can go on from. Saved twice is saved once. The
 * conflicts with the pack that the reader was shown are `settled`: what is saved is the reader's word on them.
 */
export function saveEdit(
  database: Database,
  key: string,
  { base, edited, settled = [] }: ReadersEdit,
  editing: Editing,
): Promise<SavedEdit> {
  return transact(database, EDIT_STORES, async (transaction): Promise<SavedEdit> => {
    const now = await readVersion(transaction, key);
    if (!now) return { state: 'not-found' };
    const merged = mergeVersions({ packOld: base.story, packNew: now.story, reader: edited.story });
    const outlets = withOwnOutlets(edited.outlets, now.outlets);
    const next = { story: merged.story, outlets };
    const isUntouched = isEmptyPatch(patchBack(base, now));
    if (!isUntouched && merged.conflicts.length > 0)
      return { state: 'changed-meanwhile', now, merged: next, conflicts: merged.conflicts };
    const version = isUntouched ? edited : next;
    await writeVersion(transaction, key, version, { ...editing, kind: 'edited' });
    await transaction.objectStore('drafts').delete(key);
    await settle(transaction, key, settled);
    return { state: 'saved' };
  });
}

/** Forgets conflicts; one that came since, in the same place, stays. */
async function settle(
  transaction: WriteTransaction,
  key: string,
  settled: readonly Conflict[],
): Promise<void> {
  const edit = await transaction.objectStore('edits').get(key);
  if (!edit || edit.conflicts.length === 0) return;
  const isSettled = (one: Conflict) =>
    settled.some((known) => differingPaths(known, one).length === 0);
  const conflicts = edit.conflicts.filter((one) => !isSettled(one));
  await transaction.objectStore('edits').put({ ...edit, conflicts });
}
