import { forEachEntry, packEntries, unpackEntries } from './entry-set.ts';
import { FIELDS } from './fields.ts';
import { type Blocks, BlockWriter, forEachTerm, type PackedFields } from './term-blocks.ts';

/** A segment of many times the entries of the next is left alone: to write it anew would cost more than it saves. */
const MOST_TIMES_LARGER = 8;
/** A segment of which this share is gone is written anew. */
const MOST_DEAD = 0.2;

/** What of a segment decides whether it is written anew. */
export interface SegmentSize {
  readonly id: number;
  readonly entries: number;
  /** Entries whose stories are gone. */
  readonly dead: number;
}

/**
 * Which segments become one next: two that are near in size, so that there are never more of them
 * than the logarithm of the library (the tiers of a log-structured merge: O'Neil et al. 1996), or
 * one with much that is gone (any at all, when `isThorough`); null when all may stay.
 */
export function chooseMerge(sizes: readonly SegmentSize[], isThorough = false): number[] | null {
  const sorted = [...sizes].sort((a, b) => a.entries - b.entries || a.id - b.id);
  for (let at = 0; at + 1 < sorted.length; at++) {
    const [small, large] = [sorted[at], sorted[at + 1]];
    if (small && large && small.entries * MOST_TIMES_LARGER >= large.entries) {
      return [small.id, large.id].sort((a, b) => a - b);
    }
  }
  const stale = sorted.find(({ entries, dead }) =>
    isThorough ? dead > 0 : dead > entries * MOST_DEAD,
  );
  return stale ? [stale.id] : null;
}

/** The entries of several segments as they are numbered in the one that they become. */
export interface Renumbering {
  /** For each segment the new number of each entry; -1 for one that is left out. */
  readonly numbers: readonly Int32Array[];
  /** Two numbers a story, its sequence and its first entry. */
  readonly stories: Uint32Array;
  readonly entries: number;
}

/** Numbers the entries of segments anew, one segment after another, without the stories in `dead`. */
export function renumber(
  segments: readonly { readonly stories: Uint32Array; readonly entries: number }[],
  dead: ReadonlySet<number>,
): Renumbering {
  const owners: number[] = [];
  let next = 0;
  const numbers = segments.map(({ stories, entries }) => {
    const own = new Int32Array(entries).fill(-1);
    for (let at = 0; at < stories.length; at += 2) {
      const sequence = stories[at] ?? 0;
      if (dead.has(sequence)) continue;
      owners.push(sequence, next);
      const end = at + 3 < stories.length ? (stories[at + 3] ?? entries) : entries;
      for (let entry = stories[at + 1] ?? 0; entry < end; entry++) own[entry] = next++;
    }
    return own;
  });
  return { numbers, stories: Uint32Array.from(owners), entries: next };
}

/** Some blocks of terms of one segment. */
export interface TermSource {
  readonly blocks: readonly Uint8Array[];
  /** The first term behind these blocks; null when there is none. */
  readonly next: string | null;
}

/**
 * Makes one list of terms of several segments' next blocks: all terms behind `after` as far as every
 * source reaches. Answers the blocks, and the last term that is in them, or null when the sources
 * are at their end. A term that nothing holds any more is left out. Cost: linear in the blocks.
 */
export function mergeTerms(
  sources: readonly TermSource[],
  { numbers, entries }: Renumbering,
  after: string | null,
): { readonly written: Blocks; readonly after: string | null } {
  const limits = sources.flatMap(({ next }) => (next === null ? [] : [next]));
  const limit = limits.length === 0 ? null : limits.reduce((a, b) => (a < b ? a : b));
  const found = new Map<string, (PackedFields | undefined)[]>();
  sources.forEach(({ blocks }, source) => {
    for (const block of blocks) {
      forEachTerm(block, (term, fields) => {
        if (limit !== null && term >= limit) return false;
        if (after !== null && term <= after) return true;
        const each = found.get(term) ?? [];
        each[source] = fields;
        found.set(term, each);
        return true;
      });
    }
  });
  const writer = new BlockWriter();
  const terms = [...found.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const term of terms) {
    const packed = mergeFields(found.get(term) ?? [], numbers, entries);
    if (packed.length > 0) writer.add(term, packed);
  }
  // Every source reaches up to the limit, so going on from just before it misses nothing.
  return { written: writer.finish(), after: limit === null ? null : (terms.at(-1) ?? after) };
}

function mergeFields(
  each: readonly (PackedFields | undefined)[],
  numbers: readonly Int32Array[],
  entries: number,
): PackedFields {
  const lists = FIELDS.map((): number[] => []);
  each.forEach((fields, source) => {
    for (const [field, packed] of fields ?? []) {
      forEachEntry(unpackEntries(packed), (entry) => {
        const number = numbers[source]?.[entry] ?? -1;
        if (number >= 0) lists[field]?.push(number);
      });
    }
  });
  return lists.flatMap((list, field) =>
    list.length === 0 ? [] : [[field, packEntries(list, entries)] as const],
  );
}
