import * as v from 'valibot';
import { differingPaths } from '../pack/diff-packs.ts';
import type { PackStory } from '../pack/pack.ts';
import { storySchema } from '../pack/schema.ts';
import { withOneMainClaim } from './main-claim.ts';
import { withReferred } from './references.ts';

/** Three versions of one story. */
export interface Versions {
  /** The pack's, which the reader's was made on. */
  readonly packOld: PackStory;
  readonly packNew: PackStory;
  /** With the reader's edits. */
  readonly reader: PackStory;
}

/** A field that the pack's new version and the reader both changed, each in another way. */
export interface Conflict {
  /**
   * Dotted, from the story: `title`; or the list, the record's id and its field:
   * `quotations.piles.said`. Without a field when one of them took the whole record out. Links of a
   * claim go by `from to`, renditions of a quotation by `article in`.
   */
  readonly field: string;
  /** The values as the pack format has them; null also where there is no such record. */
  readonly packOld: unknown;
  readonly packNew: unknown;
  readonly reader: unknown;
}

/** Both sides' changes in one story, and where they cannot both stand. */
export interface MergedVersions {
  /** In each conflict the reader's value stands. */
  readonly story: PackStory;
  readonly conflicts: readonly Conflict[];
}

/**
 * Where the pack's new version touches what the reader edited: each field that both changed from
 * `packOld` on, to other values. Empty when the reader's edits and the pack's can both stand. Cost:
 * linear in the three versions.
 */
export function conflicts(versions: Versions): readonly Conflict[] {
  return mergeVersions(versions).conflicts;
}

/**
 * The reader's version brought up to the pack's new one: what only the pack changed is the pack's,
 * what only the reader changed is the reader's, and in a conflict the reader's value stands. A record
 * that something still refers to stays, whoever took it out. Where all this together is more than
 * the format allows, the reader's version stands as it is. Cost: linear in the three versions.
 */
export function mergeVersions({ packOld, packNew, reader }: Versions): MergedVersions {
  const found: Conflict[] = [];
  const merged = mergeRecord({ packOld, packNew, reader }, '', found);
  if (!v.is(storySchema, merged)) return { story: reader, conflicts: found };
  const whole = withReferred(merged, [reader, packNew, packOld]);
  const main = reader.claims.find((claim) => claim.main)?.id;
  return { story: withOneMainClaim(whole, main), conflicts: found };
}

/** One value in three versions; undefined where it is not there. */
interface Values {
  readonly packOld: unknown;
  readonly packNew: unknown;
  readonly reader: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isSame = (a: unknown, b: unknown) => differingPaths(a, b).length === 0;

/** What tells the records of a list apart, by the list's name. Other lists are one value. */
const KEYS: Readonly<Record<string, (record: Fields) => string>> = {
  claims: ({ id }) => String(id),
  origins: ({ id }) => String(id),
  articles: ({ id }) => String(id),
  speakers: ({ id }) => String(id),
  quotations: ({ id }) => String(id),
  notes: ({ id }) => String(id),
  corrections: ({ id }) => String(id),
  links: ({ from, to }) => `${from} ${fieldsOf(to).id}`,
  renditions: (record) => `${record.article} ${record.in}`,
};

/**
 * What the records of a list go by in the path of a conflict, in their order; null for a list, or another
 * value, whose parts do not go by anything: it is one value.
 */
export function recordKeys(name: string, list: unknown): string[] | null {
  const keyOf = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
  return keyOf ? numbered(listOf(list).map(fieldsOf), keyOf).map(([key]) => key) : null;
}

function mergeRecord(values: Values, at: string, found: Conflict[]): Fields {
  const [old, next, own] = [values.packOld, values.packNew, values.reader].map(fieldsOf);
  const names = new Set([...Object.keys(next ?? {}), ...Object.keys(own ?? {})]);
  return Object.fromEntries(
    [...names].map((name) => {
      const field = { packOld: old?.[name], packNew: next?.[name], reader: own?.[name] };
      const path = at === '' ? name : `${at}.${name}`;
      const keyOf = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
      return [name, keyOf ? mergeList(field, path, keyOf, found) : mergeValue(field, path, found)];
    }),
  );
}

/** The side that alone changed a value; null when both did, each in another way. */
function onlySide({ packOld, packNew, reader }: Values): { readonly value: unknown } | null {
  if (isSame(reader, packOld)) return { value: packNew };
  if (isSame(packNew, packOld) || isSame(packNew, reader)) return { value: reader };
  return null;
}

function mergeValue(values: Values, field: string, found: Conflict[]): unknown {
  const side = onlySide(values);
  if (side) return side.value;
  const { packOld = null, packNew = null, reader = null } = values;
  found.push({ field, packOld, packNew, reader });
  return values.reader;
}

/** The reader's order, then what the pack added; as the pack has it where the reader changed nothing. */
function mergeList(
  values: Values,
  at: string,
  keyOf: (record: Fields) => string,
  found: Conflict[],
): unknown {
  const side = onlySide(values);
  if (side) return side.value;
  const [old, next, own] = [values.packOld, values.packNew, values.reader].map(
    (list) => new Map(numbered(listOf(list).map(fieldsOf), keyOf)),
  );
  const keys = new Set([...(own?.keys() ?? []), ...(next?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const record = { packOld: old?.get(key), packNew: next?.get(key), reader: own?.get(key) };
    const path = `${at}.${key}`;
    const alone = onlySide(record);
    if (alone) return alone.value === undefined ? [] : [alone.value];
    if (record.packNew && record.reader) return [mergeRecord(record, path, found)];
    const kept = mergeValue(record, path, found);
    return kept === undefined ? [] : [kept];
  });
}

/** Records by their keys; a second one under a key is numbered, so that none is lost. */
function numbered(
  records: readonly Fields[],
  keyOf: (record: Fields) => string,
): (readonly [string, Fields])[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const key = keyOf(record);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [count === 1 ? key : `${key} ${count}`, record];
  });
}
