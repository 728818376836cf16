import { differingPaths } from '../pack/diff-packs.ts';
import type { PackStory } from '../pack/pack.ts';

/**
 * The story with the reader's name on those notes that are not in `before` as they are here: nobody is
 * said to have recorded what another wrote. Cost: linear in the notes.
 */
export function signNotes(
  before: PackStory,
  story: PackStory,
  recorded: PackStory['recorded'],
): PackStory {
  const known = new Map(before.notes.map((note) => [note.id, note]));
  return {
    ...story,
    notes: story.notes.map((note) => {
      const old = known.get(note.id);
      return old && differingPaths(old, note).length === 0 ? note : { ...note, recorded };
    }),
  };
}
