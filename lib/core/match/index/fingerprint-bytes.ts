import type { Fingerprint, Fingerprint3 } from '../../pack/pack.ts';
import { type ByteReader, type ByteWriter, byteReader, byteWriter } from './bytes.ts';

/** Stands for an article without a fingerprint. */
const NONE = 0;

function putWords(out: ByteWriter, words: readonly number[]): void {
  out.varint(words.length);
  for (const word of words) out.word(word);
}

/** As many values as the number that stands first. */
function take<Value>(from: ByteReader, one: () => Value): Value[] {
  return Array.from({ length: from.varint() }, one);
}

function put(out: ByteWriter, fingerprint: Fingerprint | null): void {
  out.varint(fingerprint?.recipe ?? NONE);
  if (!fingerprint) return;
  putWords(out, fingerprint.passages);
  putWords(out, fingerprint.quotations);
  if (fingerprint.recipe === 1) {
    putWords(out, fingerprint.names);
    return;
  }
  out.varint(fingerprint.terms.length);
  for (const [hash, ...values] of fingerprint.terms) {
    out.word(hash);
    for (const value of values) out.varint(value);
  }
  out.varint(fingerprint.dates.length);
  for (const date of fingerprint.dates) out.varint(date);
  out.varint(fingerprint.words);
}

function read(from: ByteReader): Fingerprint | null {
  const recipe = from.varint();
  if (recipe === NONE) return null;
  const passages = take(from, from.word);
  const quotations = take(from, from.word);
  if (recipe === 1) return { recipe, passages, quotations, names: take(from, from.word) };
  const terms: Fingerprint3['terms'] = take(from, () => [
    from.word(),
    from.varint(),
    from.varint(),
    from.varint(),
    from.varint(),
    from.varint(),
  ]);
  const dates = take(from, from.varint);
  return { recipe: 3, passages, quotations, terms, dates, words: from.varint() };
}

/** Packs the fingerprints of a story's articles, in order: some 1.3 kB an article. */
export function packFingerprints(
  fingerprints: readonly (Fingerprint | null)[],
): Uint8Array<ArrayBuffer> {
  const out = byteWriter();
  for (const fingerprint of fingerprints) put(out, fingerprint);
  return out.bytes();
}

/** The fingerprints that {@link packFingerprints} packed, as they were. */
export function unpackFingerprints(bytes: Uint8Array): (Fingerprint | null)[] {
  const from = byteReader(bytes);
  const found: (Fingerprint | null)[] = [];
  while (!from.isAtEnd()) found.push(read(from));
  return found;
}
