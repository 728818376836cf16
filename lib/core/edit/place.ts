import { listAt, valueAt } from './at-path.ts';
import { INNER_LISTS, type InnerList, LIST_ORDER } from './fields.ts';
import { recordKeys } from './merge-versions.ts';
import type { RecordList } from './remove-record.ts';
import { givenName, showValue } from './show-value.ts';
import type { StoryVersion } from './story-version.ts';

/** A place in a story, as far as it can be said in words. */
export interface Place {
  /** Null for a field of the story's own. */
  readonly list: RecordList | null;
  /** What the record goes by; null for one that is not there, or has no name yet. */
  readonly record: string | null;
  /** Its number in the list, from 1; null when it is not there. */
  readonly number: number | null;
  readonly inner: InnerList | null;
  /** The article that the item of the inner list is about. */
  readonly about: string | null;
  /** Null when it is the whole record or item. */
  readonly field: string | null;
}

/**
 * The place that a dotted path leads to, whether it tells records by their numbers (`quotations.0.said`), as
 * faults do, or by what they go by (`quotations.piles.said`), as conflicts do. What stands deeper than a
 * field is the field. Cost: linear in the lists on the way.
 */
export function placeOf(path: string, version: StoryVersion): Place {
  const [first = '', key, ...rest] = path.split('.');
  const list = LIST_ORDER.find((one) => one === first) ?? null;
  if (list === null)
    return { list, record: null, number: null, inner: null, about: null, field: first };
  const at = key === undefined ? null : numberOf(version.story, list, key);
  const found = at === null ? undefined : version.story[list][at];
  const record = found ? givenName(list, found, version) : null;
  const number = at === null ? null : at + 1;
  const inner = INNER_LISTS[list].find((one) => one === rest[0]) ?? null;
  if (inner === null) return { list, record, number, inner, about: null, field: rest[0] ?? null };
  const [, item, ...last] = rest;
  const where = `${list}.${at}.${inner}`;
  const itemAt = item === undefined ? null : numberOf(version.story, where, item);
  const value = valueAt(version.story, `${where}.${itemAt}`);
  const about = showValue(valueAt(value, 'article') ?? valueAt(value, 'from'), version);
  const field = last.filter((part) => !/^\d+$/.test(part)).at(-1) ?? null;
  return { list, record, number, inner, about, field };
}

/** The number of an item in a list, from its number or from what it goes by; null where it is not. */
export function numberOf(story: StoryVersion['story'], path: string, key: string): number | null {
  const list = listAt(story, path);
  const at = recordKeys(path.slice(path.lastIndexOf('.') + 1), list)?.indexOf(key) ?? -1;
  if (at >= 0) return at;
  return /^\d+$/.test(key) && Number(key) < list.length ? Number(key) : null;
}
