import { differingPaths } from '../pack/diff-packs.ts';
import type {
  Evidence,
  PackArticle,
  PackLink,
  PackOrigin,
  PackQuotation,
  PackRendition,
  PackSpeaker,
  PackStory,
} from '../pack/pack.ts';
import type { InnerList } from './fields.ts';
import type { RecordList } from './remove-record.ts';

/** A value of the second of two records that were made one, and that the first has otherwise. */
export interface LeftBehind {
  /** Null for a field of the story's own. */
  readonly list: RecordList | null;
  /** The record's id in the joined story; empty for the story. */
  readonly record: string;
  readonly inner: InnerList | null;
  /** The item of the inner list, as the joined story has it; null where there is none. */
  readonly item: unknown;
  readonly field: string;
  readonly kept: unknown;
  readonly left: unknown;
}

/** Tells what is left behind of one record or item. */
export type Leaving = (field: string, kept: unknown, left: unknown) => void;

const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/**
 * The first with what it has nothing in taken from the second. What both have, each otherwise, stays the first's and is
 * told to `leave`, unless the field is one of `apart`: of those the caller takes care.
 */
function fill<Item extends object>(
  first: Item,
  second: Item,
  apart: readonly (keyof Item & string)[],
  leave: Leaving,
): Item {
  const own = new Map<string, unknown>(Object.entries(first));
  const skipped: readonly string[] = apart;
  const taken = Object.entries(second).filter(([name, value]) => {
    if (skipped.includes(name) || isNothing(value)) return false;
    const known = own.get(name);
    if (isNothing(known)) return true;
    if (differingPaths(known, value).length > 0) leave(name, known, value);
    return false;
  });
  return { ...first, ...Object.fromEntries(taken) };
}

/** Those of both; of two that `nameOf` calls the same, `join` makes one. */
export function joinLists<Item>(
  first: readonly Item[],
  second: readonly Item[],
  nameOf: (item: Item) => string,
  join: (first: Item, second: Item) => Item,
): Item[] {
  const joined = new Map(first.map((one) => [nameOf(one), one] as const));
  // Two of the first under one name stay two.
  if (joined.size < first.length) {
    const known = new Set(joined.keys());
    return [...first, ...second.filter((one) => !known.has(nameOf(one)))];
  }
  for (const one of second) {
    const known = joined.get(nameOf(one));
    joined.set(nameOf(one), known === undefined ? one : join(known, one));
  }
  return [...joined.values()];
}

/** Sentences of both, each once. */
export const joinEvidence = (first: readonly Evidence[], second: readonly Evidence[]): Evidence[] =>
  joinLists(
    first,
    second,
    (one) => JSON.stringify([one.article, one.in ?? 'text', one.paraphrase, one.selector]),
    (known) => known,
  );

/** One hop of a chain as two stories have it. A kind that is not known is none. */
export function joinLinks(first: PackLink, second: PackLink, leave: Leaving): PackLink {
  const kind = first.kind === 'unknown' ? second.kind : first.kind;
  const isOther = second.kind !== 'unknown' && second.kind !== kind;
  if (isOther) leave('kind', kind, second.kind);
  return {
    ...fill(first, second, ['from', 'to', 'kind', 'evidence'], leave),
    kind,
    evidence: joinEvidence(first.evidence, second.evidence),
  };
}

/** One origin as two stories have it, with the confirmations of both. */
export function joinOrigins(first: PackOrigin, second: PackOrigin, leave: Leaving): PackOrigin {
  return {
    ...fill(first, second, ['id', 'kind', 'title', 'confirmations'], leave),
    confirmations: joinLists(
      first.confirmations,
      second.confirmations,
      ({ by, says }) => JSON.stringify([by, says]),
      (known, other) => ({ ...known, evidence: joinEvidence(known.evidence, other.evidence) }),
    ),
  };
}

/** What two stories say of themselves, beside their records and what they are called. */
export const joinHeads = (first: PackStory, second: PackStory, leave: Leaving): PackStory =>
  fill(first, second, [...RECORDS, 'id', 'title', 'corrections'], leave);

const RECORDS = ['claims', 'origins', 'articles', 'speakers', 'quotations', 'notes'] as const;

/** One speaker as two stories have it. */
export const joinSpeakers = (
  first: PackSpeaker,
  second: PackSpeaker,
  leave: Leaving,
): PackSpeaker => fill(first, second, ['id', 'kind', 'name'], leave);

/**
 * One article as two stories have it: as the one has it that was read, the first's before the second's. What one of
 * them covers is coverage.
 */
export function joinArticles(first: PackArticle, second: PackArticle, leave: Leaving): PackArticle {
  const isRead = first.known === 'credited' && second.known === 'read';
  const [better, worse] = isRead ? [second, first] : [first, second];
  const apart = ['id', 'outlet', 'place', 'known', 'fingerprint', 'url'] as const;
  if (first.outlet !== second.outlet) leave('outlet', first.outlet, second.outlet);
  // That the first story changes, its history shows.
  const unsaid = () => undefined;
  return {
    ...fill(better, worse, apart, isRead ? unsaid : leave),
    outlet: first.outlet,
    place: [first.place, second.place].includes('coverage') ? 'coverage' : first.place,
    url: better.url ?? worse.url,
    fingerprint: better.fingerprint ?? worse.fingerprint,
  };
}

/** What two stories say of one quotation beside its words and who prints it: those are the caller's. */
export const joinOccasions = (
  first: PackQuotation,
  second: PackQuotation,
  leave: Leaving,
): PackQuotation => fill(first, second, ['id', 'parts', 'attestedBy', 'renditions'], leave);

/** What two stories say of the same words in one article. That it names another speaker, only a curator can tell. */
export function joinRenditions(
  first: PackRendition,
  second: PackRendition,
  leave: Leaving,
): PackRendition {
  const [known, other] = [first.differences, second.differences];
  if (other.includes('misattributed') && !known.includes('misattributed'))
    leave('differences', known, other);
  return fill(first, second, ['article', 'in', 'parts', 'differences'], leave);
}
