import type { PackStory } from '../pack/pack.ts';
import type { DescribedConflict } from './conflicts.ts';
import type { DescribedChange } from './describe-changes.ts';

/** How a story came to be another: by the reader's hand, or by a new version of its pack. */
export type ChangeKind =
  | 'created'
  | 'edited'
  | 'merged'
  | 'split'
  | 'split-off'
  | 'returned'
  | 'back-to-pack'
  | 'pack-updated';

/** One entry of a story's history. */
export interface HistoryEntry {
  readonly number: number;
  readonly kind: ChangeKind;
  readonly by: string;
  /** Milliseconds since the epoch; null for a version of a pack. */
  readonly at: number | null;
  /** The day on which the pack's version was published, or the title of the other story. */
  readonly about: string | null;
  readonly changes: readonly DescribedChange[];
  /**
   * Of a merge: what the other story had otherwise, as `before`, where this one's words stand, as `after`. Absent where
   * there is nothing of it.
   */
  readonly left?: readonly DescribedChange[];
}

/** What became of a story. */
export interface StoryHistory {
  readonly recorded: PackStory['recorded'];
  /** The last change first. */
  readonly entries: readonly HistoryEntry[];
  /** Whether its pack has another version of it, to which it can be led back. */
  readonly isEdited: boolean;
  /** Where the pack's last version touched what the reader had edited, in words. */
  readonly conflicts: readonly DescribedConflict[];
}
