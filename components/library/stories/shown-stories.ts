import { findStories } from '../../../lib/core/library/find-stories.ts';
import type { StoryHead } from '../../../lib/core/library/story-head.ts';
import {
  ALL_STORIES,
  type StoryQuery,
  writeStoryQuery,
} from '../../../lib/core/library/story-query.ts';
import type { HeadsView } from './heads-view.ts';

/**
 * The stories to show, in order; null when they cannot be told yet. Before all are read these are
 * the newest ones, when nothing else was asked for.
 */
export function shownStories(
  { heads, newest }: HeadsView,
  query: StoryQuery,
): readonly StoryHead[] | null {
  if (heads) return findStories(heads, query);
  return writeStoryQuery(query) === writeStoryQuery(ALL_STORIES) ? newest : null;
}
