import { checkStory } from '../pack/check/check-pack.ts';
import { namelessSpeakers } from '../pack/check/check-quotations.ts';
import type { FindingReason, StoryFinding } from '../pack/check/finding.ts';
import { storyFaults } from '../pack/pack-faults.ts';
import { valueAt } from './at-path.ts';
import { blankPaths } from './is-blank.ts';
import type { StoryVersion } from './story-version.ts';

/** Why a version of a story is not saved: where, and what is wrong there. */
export interface EditFault {
  /** Dotted, within the story: `title`, `quotations.0.parts`. */
  readonly path: string;
  readonly reason: FindingReason | 'blank';
}

/**
 * What a version is refused for: what the pack format does not take, and what the edit brought in that
 * is of blanks alone or contradicts the rest of the story. What `before` had wrong already is nobody's fault here. Empty
 * when it can be saved. Cost: linear in the story, and an alignment a rendition.
 */
export function checkVersion(before: StoryVersion | null, edited: StoryVersion): EditFault[] {
  const wasBlank = (path: string) =>
    before !== null && valueAt(before.story, path) === valueAt(edited.story, path);
  const faults = storyFaults(edited.story).flatMap(({ path, reason }): EditFault[] => {
    const value = valueAt(edited.story, path);
    if (value === '') return [{ path, reason: 'empty' }];
    // The format has one word for both; of blanks says below what the edit brought in.
    const isBlank = reason === 'empty' && typeof value === 'string';
    return isBlank ? [] : [{ path, reason }];
  });
  const blank = blankPaths(edited.story)
    .filter((path) => !wasBlank(path) && !faults.some((fault) => fault.path === path))
    .map((path): EditFault => ({ path, reason: 'blank' }));
  if (faults.length + blank.length > 0) return [...faults, ...blank];
  const known = new Set(before ? wrongIn(before).map(nameOf) : []);
  return wrongIn(edited)
    .filter((one) => !known.has(nameOf(one)))
    .map(({ path, reason }) => ({ path, reason }));
}

/** A speaker whom somebody writes down has a name or a description, unlike one whom a page did not tell. */
const wrongIn = ({ story, outlets }: StoryVersion): StoryFinding[] => [
  ...namelessSpeakers(story),
  ...checkStory(story, new Set(outlets.map(({ id }) => id))).filter(
    ({ severity, reason }) => severity === 'wrong' && reason !== 'speaker-missing',
  ),
];

/** Names a finding whatever place its record has in the list. */
const nameOf = ({ reason, ids, path }: StoryFinding) =>
  `${reason} ${ids.join(' ')} ${path.split('.').at(-1)}`;
