import { ByteReader, ByteWriter } from '../bytes.ts';

/**
 * A block closes when it has this many bytes: small enough that a word costs one short read, large
 * enough that all words of two letters' prefix are a few records side by side.
 */
const BLOCK_BYTES = 8192;

/** Blocks of rising terms: what each begins with, and its bytes. */
export interface Blocks {
  readonly firsts: readonly string[];
  readonly blocks: readonly Uint8Array[];
}

/** The packed entries of a term in each field that has some, by the field's number. */
export type PackedFields = readonly (readonly [field: number, packed: Uint8Array])[];

/**
 * Packs rising terms into blocks. A term is written as what it shares with the one before (“front
 * coding”: Witten, Moffat, Bell, *Managing Gigabytes*, 4.1), then its fields, each with its length,
 * so that reading over it costs nothing. A list of words alone has terms without fields.
 */
export class BlockWriter {
  readonly #firsts: string[] = [];
  readonly #blocks: Uint8Array[] = [];
  readonly #writer = new ByteWriter();
  #before = '';

  add(term: string, fields: PackedFields = []): void {
    if (this.#writer.length === 0) {
      this.#firsts.push(term);
      this.#before = '';
    }
    let shared = 0;
    while (shared < term.length && term[shared] === this.#before[shared]) shared++;
    this.#writer.number(shared);
    this.#writer.string(term.slice(shared));
    this.#writer.number(fields.length);
    for (const [field, packed] of fields) {
      this.#writer.number(field);
      this.#writer.number(packed.length);
      this.#writer.bytes(packed);
    }
    this.#before = term;
    if (this.#writer.length >= BLOCK_BYTES) this.#blocks.push(this.#writer.take());
  }

  finish(): Blocks {
    if (this.#writer.length > 0) this.#blocks.push(this.#writer.take());
    return { firsts: this.#firsts, blocks: this.#blocks };
  }
}

/** Calls `visit` with each term of a block, rising, until it answers false. The packed entries are views. */
export function forEachTerm(
  block: Uint8Array,
  visit: (term: string, fields: PackedFields) => boolean | undefined,
): void {
  const reader = new ByteReader(block);
  let term = '';
  while (!reader.isAtEnd) {
    term = term.slice(0, reader.number()) + reader.string();
    const fields: [number, Uint8Array][] = [];
    for (let left = reader.number(); left > 0 && !reader.isAtEnd; left--) {
      fields.push([reader.number(), reader.bytes(reader.number())]);
    }
    if (visit(term, fields) === false) return;
  }
}

/** Where a term is, or would be: the last block that begins with it or before it; -1 before the first. */
export function blockOf(firsts: readonly string[], term: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first and last block that can hold terms beginning with `prefix`; null when none can. */
export function blocksOf(
  firsts: readonly string[],
  prefix: string,
): { readonly from: number; readonly to: number } | null {
  const to = blockOf(firsts, `${prefix}\uffff`);
  return to < 0 ? null : { from: Math.max(0, blockOf(firsts, prefix)), to };
}

/**
 * Calls `visit` with where the packed entries of each field of each term beginning with `prefix`
 * are, and whether the term is longer than that. Terms that share the prefix with the one before are
 * passed over unread: a short prefix leads to thousands of them.
 */
export function forEachBeginning(
  block: Uint8Array,
  prefix: string,
  visit: (field: number, from: number, to: number, isLonger: boolean) => void,
): void {
  const reader = new ByteReader(block);
  let term = '';
  let begins = false;
  while (!reader.isAtEnd) {
    const shared = reader.number();
    let isLonger = true;
    if (begins && shared >= prefix.length) reader.skipString();
    else {
      // Of the terms passed over no more than the prefix is known, and no more is shared here.
      term = term.slice(0, shared) + reader.string();
      begins = term.startsWith(prefix);
      if (!begins && term > prefix) return;
      isLonger = term.length > prefix.length;
      if (begins) term = prefix;
    }
    for (let left = reader.number(); left > 0 && !reader.isAtEnd; left--) {
      const field = reader.number();
      const length = reader.number();
      const from = reader.at;
      reader.at += length;
      if (begins) visit(field, from, reader.at, isLonger);
    }
  }
}
