import { differingPaths } from '../pack/diff-packs.ts';
import type { PackOutlet, PackStory } from '../pack/pack.ts';

/** A story as it stands at one time, with the outlets that it names. */
export interface StoryVersion {
  readonly story: PackStory;
  readonly outlets: readonly PackOutlet[];
}

/** What an earlier version of a story had otherwise: its values of the fields that differ. */
export interface VersionPatch {
  readonly story: Partial<PackStory>;
  readonly outlets?: readonly PackOutlet[];
}

/** What brings `after` back to `before`. The id stays. Cost: linear in the story. */
export function patchBack(before: StoryVersion, after: StoryVersion): VersionPatch {
  const other: Readonly<Record<string, unknown>> = after.story;
  // Of lists that a story may be without, none is the same as empty.
  const whole = after.story.corrections ? { corrections: [], ...before.story } : before.story;
  const fields = Object.entries(whole).filter(
    ([name, value]) => name !== 'id' && differingPaths(value, other[name]).length > 0,
  );
  const story: Partial<PackStory> = Object.fromEntries(fields);
  const isSame = differingPaths(before.outlets, after.outlets).length === 0;
  return isSame ? { story } : { story, outlets: before.outlets };
}

/** The version before, which {@link patchBack} was made of. */
export function applyPatch(after: StoryVersion, patch: VersionPatch): StoryVersion {
  const { corrections, ...rest } = { ...after.story, ...patch.story };
  const isNone = corrections === undefined || patch.story.corrections?.length === 0;
  return {
    story: isNone ? rest : { ...rest, corrections },
    outlets: patch.outlets ?? after.outlets,
  };
}

/** Whether nothing differs. */
export const isEmptyPatch = ({ story, outlets }: VersionPatch): boolean =>
  outlets === undefined && Object.keys(story).length === 0;
