import { differingPaths } from '../pack/diff-packs.ts';
import type { PackStory } from '../pack/pack.ts';
import { describeInner, listOf } from './describe-inner.ts';
import { INNER_LISTS, type InnerList } from './fields.ts';
import type { RecordList } from './remove-record.ts';
import { nameRecord, showValue } from './show-value.ts';
import type { StoryVersion } from './story-version.ts';

/** One thing that is otherwise in another version of a story, in words that the reader typed or read. */
export interface DescribedChange {
  /** The list of the record; null for a field of the story's own. */
  readonly list: RecordList | null;
  /** What the record goes by: a headline, a name, the words of a quotation. Empty for the story. */
  readonly record: string;
  /** The list within the record, or the story's corrections, that the change is in; null when it is in none. */
  readonly inner: InnerList | null;
  /** What the item of that list is about; null as well when the whole item was added or removed. */
  readonly about: string | null;
  /** The field; null when the whole record or item was added or removed. */
  readonly field: string | null;
  /** Null where there was, or is, nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

const OWN = ['title', 'summary', 'date', 'recorded'] as const;
const LISTS: readonly RecordList[] = [
  'claims',
  'origins',
  'articles',
  'speakers',
  'quotations',
  'notes',
];
/** Derived from the text or made by the machine: nobody reads it. */
const UNSAID: readonly string[] = ['id', 'fingerprint'];

/** What changed from one version of a story to another, field by field. Cost: linear in both. */
export function describeChanges(before: StoryVersion, after: StoryVersion): DescribedChange[] {
  const own = OWN.flatMap((field) => {
    if (!differs(before.story[field], after.story[field])) return [];
    return [
      {
        ...OF_STORY,
        field,
        before: showValue(before.story[field], before),
        after: showValue(after.story[field], after),
      },
    ];
  });
  const corrections = describeInner(
    OF_STORY,
    'corrections',
    [before.story.corrections ?? [], before],
    [after.story.corrections ?? [], after],
  );
  const lists = LISTS.flatMap((list) => describeList(list, before, after));
  return [...own, ...corrections, ...lists];
}

const OF_STORY = { list: null, record: '', inner: null, about: null } as const;

const differs = (a: unknown, b: unknown) => differingPaths(a, b).length > 0;

type Item = PackStory[RecordList][number];

function describeList(
  list: RecordList,
  before: StoryVersion,
  after: StoryVersion,
): DescribedChange[] {
  const old = new Map<string, Item>(before.story[list].map((one) => [one.id, one]));
  const now = new Map<string, Item>(after.story[list].map((one) => [one.id, one]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): DescribedChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was && is) return describeRecord(list, [was, before], [is, after]);
    const [wasCalled, isCalled] = [
      was ? nameRecord(list, was, before) : null,
      is ? nameRecord(list, is, after) : null,
    ];
    const record = isCalled ?? wasCalled ?? '';
    const whole = { list, record, inner: null, about: null, field: null };
    return [{ ...whole, before: wasCalled, after: isCalled }];
  });
}

function describeRecord(
  list: RecordList,
  [was, before]: readonly [Item, StoryVersion],
  [is, after]: readonly [Item, StoryVersion],
): DescribedChange[] {
  const [old, now] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  const record = nameRecord(list, was, before);
  const where = { list, record, inner: null, about: null };
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !UNSAID.includes(field) && differs(old.get(field), now.get(field)))
    .flatMap((field) => {
      const [had, has] = [old.get(field), now.get(field)];
      const inner = INNER_LISTS[list].find((one) => one === field);
      if (inner) return describeInner(where, inner, [listOf(had), before], [listOf(has), after]);
      return [{ ...where, field, before: showValue(had, before), after: showValue(has, after) }];
    });
}
