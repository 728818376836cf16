import { differingPaths } from '../pack/diff-packs.ts';
import type { PackStory } from '../pack/pack.ts';
import { addAt, removeAt, setAt, valueAt } from './at-path.ts';
import { withOneMainClaim } from './main-claim.ts';
import type { Conflict } from './merge-versions.ts';
import { numberOf, type Place, placeOf } from './place.ts';
import { showValue } from './show-value.ts';
import type { StoryVersion } from './story-version.ts';

/** A conflict in words. */
export interface DescribedConflict {
  /** The conflict's own, which tells it from others. */
  readonly field: string;
  readonly place: Place;
  /** Null where there is nothing. */
  readonly packNew: string | null;
  readonly reader: string | null;
}

/** Where and how two versions contradict, in the words of both. */
export function describeConflict(
  { field, packNew, reader }: Conflict,
  versions: { readonly reader: StoryVersion; readonly packNew: StoryVersion },
): DescribedConflict {
  const own = placeOf(field, versions.reader);
  const isThere = own.list === null || own.record !== null;
  return {
    field,
    place: isThere ? own : placeOf(field, versions.packNew),
    packNew: showValue(packNew, versions.packNew),
    reader: showValue(reader, versions.reader),
  };
}

/**
 * The story with one side's value at the place of a conflict: a field set, a record put in or taken out. The
 * same story where the record is not there any more. Cost: linear in the story.
 */
export function settleConflict(
  story: PackStory,
  conflict: Conflict,
  side: 'packNew' | 'reader',
): PackStory {
  const place = pathIn(story, conflict.field);
  const value = conflict[side];
  if (place === null) return story;
  const set = () => {
    if (place.key === null) return setAt(story, place.path, value);
    const at = numberOf(story, place.path, place.key);
    if (at === null) return value === null ? story : addAt(story, place.path, value);
    const item = `${place.path}.${at}`;
    return value === null ? removeAt(story, item) : setAt(story, item, value);
  };
  return withOneMainClaim(set());
}

/** Whether the story has one side's value at the place of a conflict. */
export function isSettled(
  story: PackStory,
  conflict: Conflict,
  side: 'packNew' | 'reader',
): boolean {
  const place = pathIn(story, conflict.field);
  if (place === null) return conflict[side] === null;
  const at = place.key === null ? null : numberOf(story, place.path, place.key);
  const path = place.key === null ? place.path : `${place.path}.${at}`;
  return differingPaths(valueAt(story, path) ?? null, conflict[side]).length === 0;
}

/** The path of a conflict by numbers, with the record's key apart when it is a whole one; null when what holds it is gone. */
function pathIn(
  story: PackStory,
  field: string,
): { readonly path: string; readonly key: string | null } | null {
  const parts = field.split('.');
  let path = '';
  // A list, what its record goes by, a list or field of that, and so on.
  for (let at = 0; at < parts.length; at += 2) {
    path = path === '' ? (parts[at] ?? '') : `${path}.${parts[at]}`;
    const key = parts[at + 1];
    if (key === undefined) return { path, key: null };
    if (at + 2 >= parts.length) return { path, key };
    const number = numberOf(story, path, key);
    if (number === null) return null;
    path = `${path}.${number}`;
  }
  return null;
}
