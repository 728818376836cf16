import { differingPaths } from '../pack/diff-packs.ts';
import type { PackStory } from '../pack/pack.ts';

/**
 * The story with the reader's name on those notes and corrections that are not in `before` as they are
 * here: nobody is said to have recorded what another wrote. Cost: linear in them.
 */
export function signNotes(
  before: PackStory,
  story: PackStory,
  recorded: PackStory['recorded'],
): PackStory {
  const { corrections } = story;
  return {
    ...story,
    notes: signed(before.notes, story.notes, recorded),
    ...(corrections && { corrections: signed(before.corrections ?? [], corrections, recorded) }),
  };
}

function signed<One extends { readonly id: string }>(
  before: readonly One[],
  records: readonly One[],
  recorded: PackStory['recorded'],
): One[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return records.map((one) => {
    const old = known.get(one.id);
    return old && differingPaths(old, one).length === 0 ? one : { ...one, recorded };
  });
}
