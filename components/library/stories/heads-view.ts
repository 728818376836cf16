import type { SearchableHeads } from '../../../lib/core/library/find-stories.ts';
import type { StoryHead } from '../../../lib/core/library/story-head.ts';
import type { Rebuilding } from '../../../lib/core/view/index-state.ts';

/** What is known of all stories so far. */
export interface HeadsView {
  /** The newest stories, which are there before all are read; null before that. */
  readonly newest: readonly StoryHead[] | null;
  /** All of them; null until they are read. */
  readonly heads: SearchableHeads | null;
  /** How many are read, of how many; null before they are counted. */
  readonly read: number;
  readonly total: number | null;
  /** How far what the list shows is being made anew; null when it is whole. */
  readonly rebuilding: Rebuilding | null;
  /** Why they could not be read; null when nothing failed. */
  readonly failed: string | null;
  readonly retry: () => void;
}

/** Before anything is read. */
export const NOTHING_READ: Omit<HeadsView, 'retry'> = {
  newest: null,
  heads: null,
  read: 0,
  total: null,
  rebuilding: null,
  failed: null,
};
