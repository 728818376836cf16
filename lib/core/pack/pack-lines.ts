import type { PackHead, PackStory } from './pack.ts';

/** The pack in JSON Lines form: the pack without its stories, then one story a line. Lazy. */
export function* packLines(head: PackHead, stories: Iterable<PackStory>): Generator<string> {
  yield JSON.stringify(head);
  for (const story of stories) yield JSON.stringify(story);
}
