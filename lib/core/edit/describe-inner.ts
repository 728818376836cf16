import { differingPaths } from '../pack/diff-packs.ts';
import type { DescribedChange } from './describe-changes.ts';
import { INNERMOST, type InnerList } from './fields.ts';
import { recordKeys } from './merge-versions.ts';
import { showValue } from './show-value.ts';
import type { StoryVersion } from './story-version.ts';

type Items = readonly [items: readonly unknown[], version: StoryVersion];
type Where = Pick<DescribedChange, 'list' | 'record'>;

/** Made by the machine, or told with the words that they belong to: nobody reads it. */
const UNSAID: readonly string[] = ['id', 'differences', 'selector'];

/**
 * What changed in a list within a record, or in the story's corrections: each item that came or went, and of
 * each that both versions have every field that is otherwise. Items without a name of their own are told apart by their place
 * where both lists are equally long, and by all that they say where they are not. Cost: linear in both.
 */
export function describeInner(
  where: Where,
  inner: InnerList,
  [was, before]: Items,
  [is, after]: Items,
): DescribedChange[] {
  const [old, now] = [keyed(inner, was, is), keyed(inner, is, was)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): DescribedChange[] => {
    const [had, has] = [old.get(key), now.get(key)];
    if (had !== undefined && has !== undefined)
      return describeItem(where, inner, [had, before], [has, after]);
    return [
      {
        ...where,
        inner,
        about: null,
        field: null,
        before: had === undefined ? null : itemWords(had, before),
        after: has === undefined ? null : itemWords(has, after),
      },
    ];
  });
}

function describeItem(
  where: Where,
  inner: InnerList,
  [had, before]: readonly [unknown, StoryVersion],
  [has, after]: readonly [unknown, StoryVersion],
): DescribedChange[] {
  const [old, now] = [fieldsOf(had), fieldsOf(has)];
  const about = itemName(inner, old, before);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => differingPaths(old.get(field), now.get(field)).length > 0)
    .flatMap((field) => {
      const within = INNERMOST[inner].find((one) => one === field);
      if (within) {
        const [was, is] = [listOf(old.get(field)), listOf(now.get(field))];
        return describeInner(where, within, [was, before], [is, after]);
      }
      if (UNSAID.includes(field)) return [];
      const values = {
        before: shownValue(old.get(field), before),
        after: shownValue(now.get(field), after),
      };
      return [{ ...where, inner, about, field, ...values }];
    });
}

/** What an item is about, short enough to stand before a change of it. */
export function itemName(
  inner: InnerList,
  item: ReadonlyMap<string, unknown>,
  version: StoryVersion,
): string | null {
  const { from, to, ...rest } = Object.fromEntries(item);
  switch (inner) {
    case 'links':
      return showValue({ from, to }, version);
    case 'confirmations':
      return showValue(rest.by, version);
    case 'corrections':
      return showValue(rest.says, version);
    case 'evidence':
    case 'renditions':
      return showValue(rest.article, version);
    default: {
      const never: never = inner;
      return never;
    }
  }
}

/** A list, or an empty one where there is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The fields of an item; none of what is no record. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** What a link leads to is told by what that goes by. */
function shownValue(value: unknown, version: StoryVersion): string | null {
  const id = fieldsOf(value).get('id');
  return showValue(typeof id === 'string' ? id : value, version);
}

const itemWords = (item: unknown, version: StoryVersion) => showValue(item, version) ?? '';

function keyed(
  inner: InnerList,
  items: readonly unknown[],
  others: readonly unknown[],
): ReadonlyMap<string, unknown> {
  const isPlaced = items.length === others.length;
  const keys =
    recordKeys(inner, items) ??
    items.map((item, at) => (isPlaced ? String(at) : JSON.stringify(item)));
  return new Map(items.map((item, at) => [keys[at] ?? String(at), item]));
}
