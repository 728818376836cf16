import { ByteReader, ByteWriter } from '../bytes.ts';

/**
 * Which entries of a segment hold a term: their numbers, rising, while they are few; one bit an
 * entry when more than one in eight does, which is then the smaller form, and is asked without being
 * unpacked: common words cost nothing but their bytes.
 */
export type EntrySet =
  | { readonly list: Uint32Array; readonly bits: null }
  | { readonly list: null; readonly bits: Uint8Array };

/** Bytes that one bit for each of `entries` takes. */
export const bitsLength = (entries: number): number => (entries + 7) >>> 3;

/** Whether the bit of `entry` is set. */
export const hasBit = (bits: Uint8Array, entry: number): boolean =>
  (((bits[entry >>> 3] ?? 0) >>> (entry & 7)) & 1) === 1;

/** Sets the bit of `entry`. */
export function setBit(bits: Uint8Array, entry: number): void {
  bits[entry >>> 3] = (bits[entry >>> 3] ?? 0) | (1 << (entry & 7));
}

/** The numbers of the bits that are set, rising. */
export function listOf(bits: Uint8Array): Uint32Array {
  const list = new Uint32Array(countBits(bits, null));
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1) {
      list[count++] = (at << 3) + (31 - Math.clz32(left & -left));
    }
  }
  return list;
}

/** Calls `visit` with each entry of a set, rising. */
export function forEachEntry({ list, bits }: EntrySet, visit: (entry: number) => void): void {
  for (const entry of list ?? listOf(bits)) visit(entry);
}

/** The entries of a set as bits, for a segment of `entries`. */
export function bitsOf(set: EntrySet, entries: number): Uint8Array {
  if (set.bits) return set.bits;
  const bits = new Uint8Array(bitsLength(entries));
  for (const entry of set.list) setBit(bits, entry);
  return bits;
}

/** Packs rising entry numbers of a segment of `entries`. */
export function packEntries(numbers: readonly number[], entries: number): Uint8Array {
  const writer = new ByteWriter();
  const isCommon = numbers.length * 8 > entries && entries > 8;
  writer.number(numbers.length * 2 + (isCommon ? 1 : 0));
  if (isCommon) {
    const bits = new Uint8Array(bitsLength(entries));
    for (const entry of numbers) setBit(bits, entry);
    writer.bytes(bits);
    return writer.take();
  }
  let before = 0;
  for (const entry of numbers) {
    writer.number(entry - before);
    before = entry;
  }
  return writer.take();
}

/** What {@link packEntries} packed. The bits of a common term are a view of `packed`. Cost: linear in its bytes. */
export function unpackEntries(packed: Uint8Array): EntrySet {
  const reader = new ByteReader(packed);
  const head = reader.number();
  if (head & 1) return { list: null, bits: packed.subarray(reader.at) };
  // A broken length must not ask for more memory than the bytes can fill.
  const list = new Uint32Array(Math.min(head >>> 1, packed.length));
  let entry = 0;
  for (let at = 0; at < list.length; at++) {
    entry += reader.number();
    list[at] = entry;
  }
  return { list, bits: null };
}

/**
 * Sets the bits of packed entries, which stand in `source` up to `to`: cheaper than unpacking where
 * thousands of terms come together. Cost: linear in the bytes.
 */
export function markPacked(bits: Uint8Array, source: Uint8Array, from: number, to: number): void {
  const reader = new ByteReader(source);
  reader.at = from;
  const head = reader.number();
  let at = reader.at;
  if (head & 1) {
    const length = Math.min(bits.length, to - at);
    for (let byte = 0; byte < length; byte++) {
      bits[byte] = (bits[byte] ?? 0) | (source[at + byte] ?? 0);
    }
    return;
  }
  let entry = 0;
  while (at < to) {
    let byte = source[at++] ?? 0;
    let step = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && at < to; shift += 7) {
      byte = source[at++] ?? 0;
      step |= (byte & 0x7f) << shift;
    }
    entry += step;
    bits[entry >>> 3] = (bits[entry >>> 3] ?? 0) | (1 << (entry & 7));
  }
}

/** How many bits are set, of those that `without` has not. */
export function countBits(bits: Uint8Array, without: Uint8Array | null): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    // Sums the bits in pairs, then in fours (Warren, Hacker's Delight, 5-1).
    let byte = (bits[at] ?? 0) & ~(without?.[at] ?? 0);
    byte -= (byte >>> 1) & 0x55;
    byte = (byte & 0x33) + ((byte >>> 2) & 0x33);
    count += (byte + (byte >>> 4)) & 0x0f;
  }
  return count;
}

/** The entries that are in any of the sets, one bit each. */
export function unite(sets: readonly EntrySet[], entries: number): Uint8Array {
  const all = new Uint8Array(bitsLength(entries));
  for (const { bits, list } of sets) {
    if (list) for (const entry of list) setBit(all, entry);
    else for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) | (bits[at] ?? 0);
  }
  return all;
}
