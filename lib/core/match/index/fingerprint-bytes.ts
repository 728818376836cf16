import { ByteReader, ByteWriter } from '../../bytes.ts';
import { checkedBytes, withSum } from '../../checked-bytes.ts';
import type { Fingerprint, Fingerprint3 } from '../../pack/pack.ts';

/** Stands for an article without a fingerprint. */
const NONE = 0;

function putWords(out: ByteWriter, words: readonly number[]): void {
  out.number(words.length);
  for (const word of words) out.word(word);
}

/** As many values as the number that stands first, and no more than there are bytes left, whatever it says. */
function take<Value>(from: ByteReader, one: () => Value): Value[] {
  const length = from.number();
  return Array.from({ length: Math.min(length, Math.max(from.source.length - from.at, 0)) }, one);
}

function put(out: ByteWriter, fingerprint: Fingerprint | null): void {
  out.number(fingerprint?.recipe ?? NONE);
  if (!fingerprint) return;
  putWords(out, fingerprint.passages);
  putWords(out, fingerprint.quotations);
  if (fingerprint.recipe === 1) {
    putWords(out, fingerprint.names);
    return;
  }
  out.number(fingerprint.terms.length);
  for (const [hash, ...values] of fingerprint.terms) {
    out.word(hash);
    for (const value of values) out.number(value);
  }
  out.number(fingerprint.dates.length);
  for (const date of fingerprint.dates) out.number(date);
  out.number(fingerprint.words);
}

function read(from: ByteReader): Fingerprint | null {
  const recipe = from.number();
  if (recipe === NONE) return null;
  const word = () => from.word();
  const passages = take(from, word);
  const quotations = take(from, word);
  if (recipe === 1) return { recipe, passages, quotations, names: take(from, word) };
  const terms: Fingerprint3['terms'] = take(from, () => [
    from.word(),
    from.number(),
    from.number(),
    from.number(),
    from.number(),
    from.number(),
  ]);
  const dates = take(from, () => from.number());
  return { recipe: 3, passages, quotations, terms, dates, words: from.number() };
}

/** Packs the fingerprints of a story's articles, in order: some 1.3 kB an article. */
export function packFingerprints(
  fingerprints: readonly (Fingerprint | null)[],
): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  for (const fingerprint of fingerprints) put(out, fingerprint);
  return withSum(out.take());
}

/** The fingerprints that {@link packFingerprints} packed, as they were. Throws a RangeError where the bytes were changed. */
export function unpackFingerprints(bytes: Uint8Array): (Fingerprint | null)[] {
  const from = new ByteReader(checkedBytes(bytes));
  const found: (Fingerprint | null)[] = [];
  while (!from.isAtEnd) found.push(read(from));
  return found;
}
