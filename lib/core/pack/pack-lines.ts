import type { PackHead, PackStory } from './pack.ts';

/**
 * The pack in JSON Lines form: the pack without its stories and with their `count`, then one story a line. The count tells
 * a whole file from one that was cut off at the end of a line. Lazy.
 */
export function* packLines(head: PackHead, stories: readonly PackStory[]): Generator<string> {
  yield JSON.stringify({ ...head, count: stories.length });
  for (const story of stories) yield JSON.stringify(story);
}
