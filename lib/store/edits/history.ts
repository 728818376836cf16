import { describeConflict } from '../../core/edit/conflicts.ts';
import { describeChanges } from '../../core/edit/describe-changes.ts';
import type { StoryHistory } from '../../core/edit/story-history.ts';
import { applyPatch, type StoryVersion } from '../../core/edit/story-version.ts';
import { withAdditions } from '../../core/keep/addition.ts';
import { differingPaths } from '../../core/pack/diff-packs.ts';
import { withUtterances } from '../../core/utterance/with-utterances.ts';
import type { Database } from '../open.ts';
import type { ApartRecords } from '../schema.ts';
import { readFrom } from '../transact.ts';
import { readChanges } from './change-log.ts';
import { EDIT_STORES, readRecordVersion } from './write-version.ts';

/**
 * What became of a story by the reader's hand and its pack's versions; null when it is not stored. Cost:
 * the story and its changes, and comparing each version with the next.
 */
export function readHistory(database: Database, key: string): Promise<StoryHistory | null> {
  return readFrom(database, EDIT_STORES, async (transaction) => {
    const now = await readRecordVersion(transaction, key);
    if (!now) return null;
    const edit = await transaction.objectStore('edits').get(key);
    let after = now;
    const entries = (await readChanges(transaction, key)).reverse().map((change) => {
      const before = applyPatch(after, change.before);
      const changes = describeChanges(
        withApart(key, before, change.takenUp),
        withApart(key, after, change.givenBack),
      );
      after = before;
      const { number, kind, by, at, about } = change;
      return { number, kind, by, at, about, changes };
    });
    const packNew = edit?.pack ? { story: edit.pack, outlets: now.outlets } : now;
    return {
      recorded: now.story.recorded,
      entries,
      isEdited: edit?.pack != null && differingPaths(edit.pack, now.story).length > 0,
      conflicts: (edit?.conflicts ?? []).map((one) =>
        describeConflict(one, { reader: now, packNew }),
      ),
    };
  });
}

/** The version as it was shown with what the reader kept apart of it. */
function withApart(key: string, version: StoryVersion, apart: ApartRecords): StoryVersion {
  const additions = apart.additions.map(({ value }) => value);
  const bundle = withAdditions({ key, packTitle: '', added: [], ...version }, additions);
  const { story, outlets } = withUtterances(bundle, additions, apart.regroupings);
  return { story, outlets };
}
