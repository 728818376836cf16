import { bitsLength, type EntrySet, markPacked, unpackEntries } from './entry-set.ts';
import { FIELD_WEIGHTS, FIELDS, type Field } from './fields.ts';
import type { SegmentReader } from './index-reader.ts';
import {
  blockOf,
  blocksOf,
  forEachBeginning,
  forEachTerm,
  type PackedFields,
} from './term-blocks.ts';
import { halvesOf, isOneEditApart, LEAST_TYPO_LENGTH, mayBecome, reversed } from './typos.ts';

/** A free word of a query. */
export interface Want {
  readonly form: string;
  /** It may go on: every word that begins with it counts, a little less than itself. */
  readonly isGrowing: boolean;
}

/** Entries that hold a wanted word, and how well: 1 is the word itself in the quotation's text. */
export interface Tier {
  readonly weight: number;
  readonly set: EntrySet;
}

/**
 * How well a term answers a wanted word: itself; a longer one than was typed so far; one that a
 * typing error away was typed, which is less than any field's exact word beside the text's.
 */
export const LIKENESS = { same: 1, begins: 0.85, typo: 0.6 } as const;

/** How like the wanted word a term is; 0 when it is another word. Errors count only `withTypos`. */
export function likenessOf({ form, isGrowing }: Want, term: string, withTypos: boolean): number {
  if (term === form) return LIKENESS.same;
  if (isGrowing && term.startsWith(form)) return LIKENESS.begins;
  if (!withTypos || form.length < LEAST_TYPO_LENGTH) return 0;
  const isNear = isGrowing ? mayBecome(form, term) : isOneEditApart(form, term);
  return isNear ? LIKENESS.typo : 0;
}

type Found = Map<number, Uint8Array[]>;

function addFound(found: Found, fields: PackedFields, likeness: number): void {
  for (const [number, packed] of fields) {
    const field = FIELDS[number];
    if (field === undefined || field === 'flag') continue;
    const weight = likeness * FIELD_WEIGHTS[field];
    const sets = found.get(weight);
    if (sets) sets.push(packed);
    else found.set(weight, [packed]);
  }
}

function united(sets: readonly Uint8Array[], entries: number): EntrySet {
  const [only] = sets;
  if (sets.length === 1 && only) return unpackEntries(only);
  const bits = new Uint8Array(bitsLength(entries));
  for (const packed of sets) markPacked(bits, packed, 0, packed.length);
  return { list: null, bits };
}

/** The entries of a segment that hold the wanted word, the best tier first. Reads one block, or those of a prefix. */
export async function readTiers(
  segment: SegmentReader,
  want: Want,
  withTypos: boolean,
): Promise<Tier[]> {
  if (want.isGrowing && !withTypos) return readGrowing(segment, want.form);
  const found: Found = new Map();
  const mayErr = withTypos && want.form.length >= LEAST_TYPO_LENGTH;
  const taken = new Set<string>();
  const take = (term: string, fields: PackedFields) => {
    const likeness = taken.has(term) ? 0 : likenessOf(want, term, withTypos);
    if (likeness === 0) return;
    taken.add(term);
    addFound(found, fields, likeness);
  };
  const prefix = mayErr ? halvesOf(want.form).start : want.form;
  if (want.isGrowing || mayErr) await scanTerms(segment, prefix, take);
  else await readTerm(segment, want.form, take);
  if (mayErr) {
    const { end, swapped } = halvesOf(want.form);
    const others = await readEndings(segment, end);
    const near = [...others, swapped].filter((term) => likenessOf(want, term, true) > 0);
    await Promise.all(near.map((term) => (taken.has(term) ? null : readTerm(segment, term, take))));
  }
  return [...found]
    .sort(([a], [b]) => b - a)
    .map(([weight, sets]) => ({ weight, set: united(sets, segment.head.entries) }));
}

/** The same for a word that is being typed, without errors: of a letter or two most of the index. */
async function readGrowing(segment: SegmentReader, form: string): Promise<Tier[]> {
  const { entries } = segment.head;
  const found = new Map<number, Uint8Array>();
  for (const block of await readBeginning(segment, form)) {
    forEachBeginning(block, form, (number, from, to, isLonger) => {
      const field = FIELDS[number];
      if (field === undefined || field === 'flag') return;
      const weight = (isLonger ? LIKENESS.begins : LIKENESS.same) * FIELD_WEIGHTS[field];
      let bits = found.get(weight);
      if (!bits) {
        bits = new Uint8Array(bitsLength(entries));
        found.set(weight, bits);
      }
      markPacked(bits, block, from, to);
    });
  }
  return [...found]
    .sort(([a], [b]) => b - a)
    .map(([weight, bits]) => ({ weight, set: { list: null, bits } }));
}

/** The entries that have a word beginning with `form` in `field`, one bit each. */
export async function readFilter(
  segment: SegmentReader,
  field: Field,
  form: string,
): Promise<Uint8Array> {
  const number = FIELDS.indexOf(field);
  const bits = new Uint8Array(bitsLength(segment.head.entries));
  for (const block of await readBeginning(segment, form)) {
    forEachBeginning(block, form, (at, from, to) => {
      if (at === number) markPacked(bits, block, from, to);
    });
  }
  return bits;
}

type Take = (term: string, fields: PackedFields) => void;

async function readTerm(segment: SegmentReader, form: string, take: Take): Promise<void> {
  const at = blockOf(segment.head.firstTerms, form);
  const [block] = at < 0 ? [] : await segment.readTerms(at, at);
  if (!block) return;
  forEachTerm(block, (term, fields) => {
    if (term === form) take(term, fields);
    return term < form;
  });
}

/** The blocks that hold the terms beginning with `prefix`. */
async function readBeginning(segment: SegmentReader, prefix: string) {
  const range = blocksOf(segment.head.firstTerms, prefix);
  return range ? segment.readTerms(range.from, range.to) : [];
}

async function scanTerms(segment: SegmentReader, prefix: string, take: Take): Promise<void> {
  for (const block of await readBeginning(segment, prefix)) {
    forEachTerm(block, (term, fields) => {
      if (term.startsWith(prefix)) take(term, fields);
      else if (term > prefix) return false;
      return true;
    });
  }
}

async function readEndings(segment: SegmentReader, end: string): Promise<string[]> {
  const ending = reversed(end);
  const range = blocksOf(segment.head.firstEndings, ending);
  const found: string[] = [];
  if (!range) return found;
  for (const block of await segment.readEndings(range.from, range.to)) {
    forEachTerm(block, (term) => {
      if (term.startsWith(ending)) found.push(reversed(term));
      else if (term > ending) return false;
      return true;
    });
  }
  return found;
}
