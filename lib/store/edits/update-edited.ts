import { type Conflict, conflicts, mergeVersions } from '../../core/edit/merge-versions.ts';
import { outletsOf } from '../../core/edit/references.ts';
import { patchBack } from '../../core/edit/story-version.ts';
import { differingPaths } from '../../core/pack/diff-packs.ts';
import type { Pack, PackStory } from '../../core/pack/pack.ts';
import { withOwnOutlets } from '../library.ts';
import type { Database } from '../open.ts';
import type { EditRecord, PackRecord } from '../schema.ts';
import {
  keysOfPack,
  putStory,
  readStoryRecords,
  STORY_STORES,
  type StoryRecords,
  storyKey,
} from '../story-records.ts';
import { type ReadTransaction, readFrom, type WriteTransaction } from '../transact.ts';
import { logChange } from './change-log.ts';

/** A story that the reader edited and that a new version of its pack would touch there. */
export interface EditedStory {
  readonly key: string;
  /** As the reader has it. */
  readonly title: string;
  /** Whether the new version leaves the story out: the reader's version stays all the same. */
  readonly isLeftOut: boolean;
  /** Field by field; empty when the edits and the new version can both stand. */
  readonly conflicts: readonly Conflict[];
}

/**
 * What a version of a pack would do to the stories that the reader edited, before it is taken in: each
 * edited story that it changes where the reader did, or leaves out. Each conflict names the field, the
 * pack's old and new value and the reader's, which stands when the version is taken in. Empty when it
 * touches no edit. Nothing is written. Cost: the records of the pack's edited stories.
 */
export function listConflicts(database: Database, pack: Pack): Promise<EditedStory[]> {
  return readFrom(database, [...STORY_STORES, 'edits'], async (transaction) => {
    const next = new Map(pack.stories.map((story) => [storyKey(pack.id, story.id), story]));
    const touched: EditedStory[] = [];
    for (const edit of (await readEdits(transaction, pack.id)).values()) {
      const found = await readStoryRecords(transaction, edit.key);
      if (!found) continue;
      const { title } = found.story;
      const packNew = next.get(edit.key);
      if (!packNew) {
        touched.push({ key: edit.key, title, isLeftOut: true, conflicts: [] });
        continue;
      }
      const both = conflicts({ packOld: edit.pack, packNew, reader: found.story });
      if (both.length > 0)
        touched.push({ key: edit.key, title, isLeftOut: false, conflicts: both });
    }
    return touched;
  });
}

/** What the packs have of their edited stories, by the story's key. One range read. */
export async function readEdits(
  transaction: ReadTransaction,
  pack: string,
): Promise<ReadonlyMap<string, EditRecord>> {
  const records = await transaction.objectStore('edits').getAll(keysOfPack(pack));
  return new Map(records.map((record) => [record.key, record]));
}

/**
 * Writes a story that the reader edited anew, when a version of its pack is taken in: the pack's new
 * record is set aside as the pack's, and what it changes comes into the reader's version; where the
 * reader changed the same field the reader's value stands and the conflict is kept. A story that the
 * version leaves out (`packNew` null) stays as the reader has it, and what the pack had last is kept for the version that
 * brings it back. Answers the story as it is now. The
 * indexes are the caller's.
 */
export async function putUpdated(
  transaction: WriteTransaction,
  edit: EditRecord,
  known: StoryRecords,
  packNew: PackStory | null,
  pack: Pick<PackRecord, 'published' | 'curator' | 'outlets'>,
): Promise<PackStory> {
  const { key } = edit;
  const before = { story: known.story, outlets: known.outlets };
  if (!packNew) {
    // The outlets that it names may leave the pack with it.
    const outlets = outletsOf(known.story, withOwnOutlets(known.outlets, pack.outlets));
    await putStory(transaction, known.pack, known.story, outlets);
    await transaction.objectStore('edits').put({ ...edit, isLeftOut: true, conflicts: [] });
    return known.story;
  }
  const packOld = edit.pack;
  const merged = mergeVersions({ packOld, packNew, reader: known.story });
  const { story } = merged;
  const outlets = outletsOf(story, withOwnOutlets(known.outlets, pack.outlets));
  await putStory(transaction, known.pack, story, outlets);
  // Else it is the same version again.
  const isNew = differingPaths(packOld, packNew).length > 0;
  const both = isNew ? merged.conflicts : edit.conflicts;
  await transaction.objectStore('edits').put({ key, pack: packNew, conflicts: both });
  if (!isNew) return story;
  await logChange(transaction, {
    story: key,
    kind: 'pack-updated',
    at: null,
    by: pack.curator.name,
    about: pack.published,
    before: patchBack(before, { story, outlets }),
  });
  return story;
}
