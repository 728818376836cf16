import { describeConflict } from '../../core/edit/conflicts.ts';
import { type DescribedChange, describeChanges } from '../../core/edit/describe-changes.ts';
import { describeLeftBehind } from '../../core/edit/describe-left-behind.ts';
import { mergeStories } from '../../core/edit/merge-stories.ts';
import type { StoryHistory } from '../../core/edit/story-history.ts';
import { applyPatch, type StoryVersion } from '../../core/edit/story-version.ts';
import { withAdditions } from '../../core/keep/addition.ts';
import { differingPaths } from '../../core/pack/diff-packs.ts';
import { withUtterances } from '../../core/utterance/with-utterances.ts';
import { withOwnOutlets } from '../library.ts';
import type { Database } from '../open.ts';
import type { ApartRecords, ChangeRecord } from '../schema.ts';
import { readFrom } from '../transact.ts';
import { readChanges } from './change-log.ts';
import { publishedIn } from './published-in.ts';
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
      const left = describeLeft(key, change, { before, after });
      after = before;
      const { number, kind, by, at, about } = change;
      return { number, kind, by, at, about, changes, ...(left.length > 0 && { left }) };
    });
    const published = edit ? publishedIn(edit) : null;
    const packNew = edit ? { story: edit.pack, outlets: now.outlets } : now;
    return {
      recorded: now.story.recorded,
      entries,
      isEdited: published !== null && differingPaths(published, now.story).length > 0,
      conflicts: (edit?.conflicts ?? []).map((one) =>
        describeConflict(one, { reader: now, packNew }),
      ),
    };
  });
}

/** What a story that was merged into this one had otherwise, where this one's words stand. */
function describeLeft(
  key: string,
  { kind, takenUp, givenBack, removed }: ChangeRecord,
  { before, after }: { readonly before: StoryVersion; readonly after: StoryVersion },
): DescribedChange[] {
  const [other] = removed;
  if (kind !== 'merged' || !other) return [];
  const outlets = withOwnOutlets(before.outlets, after.outlets);
  const first = withApart(key, { ...before, outlets }, takenUp);
  const own = withOwnOutlets(other.outlets, other.packOutlets ?? []);
  const second = withApart(other.key, { story: other.story, outlets: own }, other);
  return describeLeftBehind(mergeStories(first, second).left, withApart(key, after, givenBack));
}

/** The version as it was shown with what the reader kept apart of it. */
function withApart(key: string, version: StoryVersion, apart: ApartRecords): StoryVersion {
  const additions = apart.additions.map(({ value }) => value);
  const bundle = withAdditions({ key, packTitle: '', added: [], ...version }, additions);
  const { story, outlets } = withUtterances(bundle, additions, apart.regroupings);
  return { story, outlets };
}
