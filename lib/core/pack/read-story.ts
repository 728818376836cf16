import * as v from 'valibot';
import { sameIds } from './check/check-references.ts';
import type { PackHead, PackStory } from './pack.ts';
import { faultsOf, type PackFault } from './pack-faults.ts';
import { linesHeadSchema, packHeadSchema, storySchema } from './schema.ts';

/** One story of a pack, or why it is refused; `id` is null when it has none that can be read. */
export type ReadStory =
  | { readonly ok: true; readonly story: PackStory }
  | { readonly ok: false; readonly id: string | null; readonly faults: readonly PackFault[] };

/** The stories are read one by one; what is left of their list is empty. */
const headSchema = v.strictObject({
  ...packHeadSchema.entries,
  stories: v.pipe(v.array(v.unknown()), v.maxLength(0)),
});

const LISTS = [
  'claims',
  'origins',
  'articles',
  'speakers',
  'quotations',
  'notes',
  'corrections',
] as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const idOf = (json: unknown): string | null =>
  typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string'
    ? json.id.slice(0, 120)
    : null;

/**
 * The `at`-th story of a pack (from 0) from its JSON text, checked against the format; null for a text
 * that was too long to be held. A story is taken whole or not at all: with a record of it left out, what
 * points to that record would say something else. Cost: linear in the story.
 */
export function readStoryText(text: string | null, at: number): ReadStory {
  const path = `stories.${at}`;
  const unread = (reason: PackFault['reason']): ReadStory => ({
    ok: false,
    id: null,
    faults: [{ record: `stories ${at + 1}`, path, reason }],
  });
  if (text === null) return unread('too-long');
  const json = parse(text);
  if (json === undefined) return unread('not-json');
  const read = v.safeParse(storySchema, json);
  const id = idOf(json);
  const record = id ?? `stories ${at + 1}`;
  if (!read.success) {
    const faults = faultsOf(read.issues).map((fault) => ({
      ...fault,
      record: [record, fault.record].filter((one) => one !== '').join(' › '),
      path: [path, fault.path].filter((one) => one !== '').join('.'),
    }));
    return { ok: false, id, faults };
  }
  const story = read.output;
  // Only one of two records of one id could be stored.
  const doubled = LISTS.flatMap((list) => sameIds(list, story[list] ?? []));
  if (doubled.length === 0) return { ok: true, story };
  const faults = doubled.map(
    ({ ids, path: below }): PackFault => ({
      record: [record, ...ids].join(' › '),
      path: `${path}.${below}`,
      reason: 'same-id',
    }),
  );
  return { ok: false, id, faults };
}

/** A pack's head, or why there is none: `faults` says more where it is `invalid`. */
export type ReadHead =
  | {
      readonly ok: true;
      readonly head: PackHead;
      /** How many stories a file of JSON Lines says that it holds; null where it does not say, and in the JSON form. */
      readonly count: number | null;
    }
  | {
      readonly ok: false;
      readonly reason: 'not-json' | 'not-a-pack' | 'newer-format' | 'invalid';
      readonly faults: readonly PackFault[];
    };

/** A pack without its stories from its JSON text, an empty list of them allowed. */
export function readHeadText(text: string): ReadHead {
  const no = (reason: 'not-json' | 'not-a-pack' | 'newer-format'): ReadHead => ({
    ok: false,
    reason,
    faults: [],
  });
  const json = parse(text);
  if (json === undefined) return no('not-json');
  const kind = v.safeParse(
    v.object({ format: v.literal('headwater-pack'), version: v.number() }),
    json,
  );
  if (!kind.success || typeof json !== 'object' || json === null) return no('not-a-pack');
  if (kind.output.version > 1) return no('newer-format');
  const read = splitHead(json);
  if (!read.ok) return read;
  const doubled = sameIds('outlets', read.head.outlets).map(
    ({ ids, path }): PackFault => ({ record: ids.join(' › '), path, reason: 'same-id' }),
  );
  return doubled.length > 0 ? { ok: false, reason: 'invalid', faults: doubled } : read;
}

/** What is beside the head's own fields is the file's: an empty list of stories, or their count. */
function splitHead(json: object): ReadHead {
  const no = (issues: readonly v.BaseIssue<unknown>[]): ReadHead => ({
    ok: false,
    reason: 'invalid',
    faults: faultsOf(issues),
  });
  if ('stories' in json) {
    const read = v.safeParse(headSchema, json);
    if (!read.success) return no(read.issues);
    const { stories: _stories, ...head } = read.output;
    return { ok: true, head, count: null };
  }
  const read = v.safeParse(linesHeadSchema, json);
  if (!read.success) return no(read.issues);
  const { count = null, ...head } = read.output;
  return { ok: true, head, count };
}
