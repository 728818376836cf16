import type { Pack, PackStory } from './pack.ts';

/** One record that two editions of a pack do not have alike. */
export interface PackChange {
  /** Id of the story; null for the pack's own fields and outlets. */
  readonly story: string | null;
  readonly kind: RecordKind;
  /** Id of the record; null where there is one of its kind. */
  readonly id: string | null;
  readonly change: 'added' | 'removed' | 'changed';
  /** Of a changed record: the dotted paths that differ, in order. */
  readonly paths: readonly string[];
}

const LISTS = {
  claims: 'claim',
  origins: 'origin',
  articles: 'article',
  speakers: 'speaker',
  quotations: 'quotation',
  notes: 'note',
  corrections: 'correction',
} as const;
export type RecordKind = 'pack' | 'outlet' | 'story' | (typeof LISTS)[keyof typeof LISTS];

type Json = unknown;
const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The dotted paths at which two values differ, parents left out: of objects key by key, of lists
 * place by place where they are equally long, else the list itself. Empty when they are equal.
 */
export function differingPaths(a: Json, b: Json, at = ''): string[] {
  const below = (key: string | number) => (at === '' ? String(key) : `${at}.${key}`);
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => differingPaths(a[key], b[key], below(key)));
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    return a.flatMap((one, place) => differingPaths(one, b[place], below(place)));
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [at];
}

interface Named {
  readonly id: string;
}

function diffList(
  story: string | null,
  kind: RecordKind,
  before: readonly Named[],
  after: readonly Named[],
): PackChange[] {
  const next = new Map(after.map((one) => [one.id, one]));
  const known = new Set(before.map(({ id }) => id));
  const changed = before.flatMap((one): PackChange[] => {
    const other = next.get(one.id);
    if (!other) return [{ story, kind, id: one.id, change: 'removed', paths: [] }];
    const paths = differingPaths(one, other);
    return paths.length > 0 ? [{ story, kind, id: one.id, change: 'changed', paths }] : [];
  });
  const added = after.filter(({ id }) => !known.has(id));
  return [
    ...changed,
    ...added.map(({ id }): PackChange => ({ story, kind, id, change: 'added', paths: [] })),
  ];
}

/** The same for two editions of one story. */
export function diffStories(before: PackStory, after: PackStory): PackChange[] {
  const own = ({ id: _id, title, summary, date, recorded }: PackStory) => ({
    title,
    summary,
    date,
    recorded,
  });
  const paths = differingPaths(own(before), own(after));
  const { id } = after;
  const head: PackChange[] =
    paths.length > 0 ? [{ story: id, kind: 'story', id: null, change: 'changed', paths }] : [];
  const lists = Object.entries(LISTS) as [keyof typeof LISTS, RecordKind][];
  return [
    ...head,
    ...lists.flatMap(([list, kind]) => diffList(id, kind, before[list] ?? [], after[list] ?? [])),
  ];
}

/**
 * What another edition of a pack adds, removes and changes, record by record: the pack's own fields,
 * its outlets, then its stories in their order, those that are new or gone as one record each.
 * Empty for equal editions; the order of records does not count. Cost: linear in both.
 */
export function diffPacks(before: Pack, after: Pack): PackChange[] {
  const { stories: from, outlets: fromOutlets, ...headBefore } = before;
  const { stories: to, outlets: toOutlets, ...headAfter } = after;
  const paths = differingPaths(headBefore, headAfter);
  const head: PackChange[] =
    paths.length > 0 ? [{ story: null, kind: 'pack', id: null, change: 'changed', paths }] : [];
  const next = new Map(to.map((story) => [story.id, story]));
  const known = new Set(from.map(({ id }) => id));
  const whole = (story: string, change: 'added' | 'removed'): PackChange => ({
    story,
    kind: 'story',
    id: null,
    change,
    paths: [],
  });
  return [
    ...head,
    ...diffList(null, 'outlet', fromOutlets, toOutlets),
    ...from.flatMap((story) => {
      const other = next.get(story.id);
      return other ? diffStories(story, other) : [whole(story.id, 'removed')];
    }),
    ...to.filter(({ id }) => !known.has(id)).map(({ id }) => whole(id, 'added')),
  ];
}
