import { packEntries } from './entry-set.ts';
import { type Entry, FIELDS, lengthOf } from './fields.ts';
import { BlockWriter } from './term-blocks.ts';
import { reversed } from './typos.ts';

/** What of a segment is read first: where its terms are, in some kilobytes. */
export interface SegmentHead {
  /** How many quotations it indexes; they are numbered from 0. */
  readonly entries: number;
  /** The first term of each block of terms. */
  readonly firstTerms: readonly string[];
  /** The same of the blocks of turned-about terms, by which typing errors are found. */
  readonly firstEndings: readonly string[];
}

/** Stories of one segment: `sequence` tells apart what was indexed of one story at different times. */
export interface IndexedStory {
  readonly sequence: number;
  readonly entries: readonly Entry[];
}

/** A segment as it is stored: nothing of it changes any more. */
export interface SegmentParts {
  readonly head: SegmentHead;
  readonly terms: readonly Uint8Array[];
  readonly endings: readonly Uint8Array[];
  /** Keys of {@link KEYS_A_BLOCK} entries each, parted by line ends. */
  readonly keys: readonly string[];
  /** Distinct words of each entry's text, 255 for more. */
  readonly lengths: Uint8Array;
  /** Two numbers a story: its sequence and its first entry, in the order of the entries. */
  readonly stories: Uint32Array;
}

/** Keys are read for hits alone, which lie far apart: small blocks. */
export const KEYS_A_BLOCK = 64;

/** The keys of a segment in blocks. */
export function keyBlocks(keys: readonly string[]): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < keys.length; at += KEYS_A_BLOCK) {
    blocks.push(keys.slice(at, at + KEYS_A_BLOCK).join('\n'));
  }
  return blocks;
}

/** The turned-about terms of a segment, rising, in blocks. */
export function endingBlocks(terms: Iterable<string>) {
  const writer = new BlockWriter();
  for (const ending of [...terms].map(reversed).sort(byUnits)) writer.add(ending);
  return writer.finish();
}

/** The order of all terms: by UTF-16 units, whatever the language. */
const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Indexes stories. Cost: linear in their words, and the sorting of the distinct ones; about 20 µs
 * and 300 bytes of memory a quotation of thirty words.
 */
export function buildSegment(stories: readonly IndexedStory[]): SegmentParts {
  const postings = new Map<string, (number[] | undefined)[]>();
  const keys: string[] = [];
  const lengths: number[] = [];
  const owners: number[] = [];
  for (const { sequence, entries } of stories) {
    owners.push(sequence, keys.length);
    for (const entry of entries) {
      const number = keys.length;
      keys.push(entry.key);
      lengths.push(Math.min(255, lengthOf(entry)));
      entry.terms.forEach((terms, field) => {
        if (terms === '') return;
        for (const term of terms.split(' ')) {
          let lists = postings.get(term);
          if (!lists) {
            lists = new Array<number[] | undefined>(FIELDS.length);
            postings.set(term, lists);
          }
          const list = lists[field];
          if (list) list.push(number);
          else lists[field] = [number];
        }
      });
    }
  }
  const writer = new BlockWriter();
  const all = [...postings.keys()].sort(byUnits);
  for (const term of all) {
    const lists = postings.get(term) ?? [];
    writer.add(
      term,
      lists.flatMap((list, field) =>
        list ? [[field, packEntries(list, keys.length)] as const] : [],
      ),
    );
  }
  const terms = writer.finish();
  const endings = endingBlocks(all);
  return {
    head: { entries: keys.length, firstTerms: terms.firsts, firstEndings: endings.firsts },
    terms: terms.blocks,
    endings: endings.blocks,
    keys: keyBlocks(keys),
    lengths: Uint8Array.from(lengths),
    stories: Uint32Array.from(owners),
  };
}
