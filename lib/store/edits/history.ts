import { type DescribedChange, describeChanges } from '../../core/edit/describe-changes.ts';
import { applyPatch, type StoryVersion } from '../../core/edit/story-version.ts';
import { withAdditions } from '../../core/keep/addition.ts';
import { withUtterances } from '../../core/utterance/with-utterances.ts';
import type { Database } from '../open.ts';
import type { ApartRecords, ChangeKind } from '../schema.ts';
import { readFrom } from '../transact.ts';
import { readChanges } from './change-log.ts';
import { EDIT_STORES, readRecordVersion } from './write-version.ts';

/** One entry of a story's history. */
export interface HistoryEntry {
  readonly number: number;
  readonly kind: ChangeKind;
  readonly by: string;
  /** Milliseconds since the epoch; null for a version of a pack. */
  readonly at: number | null;
  readonly about: string | null;
  readonly changes: readonly DescribedChange[];
}

/**
 * What became of a story by the reader's hand and its pack's versions, the last change first; empty
 * when nobody changed it. Cost: the story and its changes, and comparing each version with the next.
 */
export function readHistory(database: Database, key: string): Promise<HistoryEntry[]> {
  return readFrom(database, EDIT_STORES, async (transaction) => {
    const now = await readRecordVersion(transaction, key);
    if (!now) return [];
    let after = now;
    return (await readChanges(transaction, key)).reverse().map((change) => {
      const before = applyPatch(after, change.before);
      const changes = describeChanges(
        withApart(key, before, change.takenUp),
        withApart(key, after, change.givenBack),
      );
      after = before;
      const { number, kind, by, at, about } = change;
      return { number, kind, by, at, about, changes };
    });
  });
}

/** The version as it was shown with what the reader kept apart of it. */
function withApart(key: string, version: StoryVersion, apart: ApartRecords): StoryVersion {
  const additions = apart.additions.map(({ value }) => value);
  const bundle = withAdditions({ key, packTitle: '', added: [], ...version }, additions);
  const { story, outlets } = withUtterances(bundle, additions, apart.regroupings);
  return { story, outlets };
}
