/** Takes numbers one after another and gives the bytes that hold them. */
export interface ByteWriter {
  /** A whole number from 0 to 2^53 - 1, in seven bits a byte, the low ones first. */
  varint(value: number): void;
  /** An unsigned 32-bit number in four bytes, the low one first. */
  word(value: number): void;
  /** How many bytes were written. */
  length(): number;
  /** All that was written. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Reads what a {@link ByteWriter} wrote. Past the end everything is 0. */
export interface ByteReader {
  varint(): number;
  word(): number;
  /** Where the next byte stands. */
  place(): number;
  isAtEnd(): boolean;
}

/** A writer that grows as it is written to. */
export function byteWriter(): ByteWriter {
  let held = new Uint8Array(256);
  let at = 0;
  const make = (room: number) => {
    if (at + room <= held.length) return;
    const larger = new Uint8Array(held.length * 2);
    larger.set(held);
    held = larger;
  };
  return {
    varint(value) {
      // 53 bits are at most eight groups of seven.
      make(8);
      let left = value;
      while (left >= 128) {
        held[at++] = (left % 128) + 128;
        left = Math.floor(left / 128);
      }
      held[at++] = left;
    },
    word(value) {
      make(4);
      for (let shift = 0; shift < 32; shift += 8) held[at++] = (value >>> shift) & 255;
    },
    length: () => at,
    bytes: () => held.slice(0, at),
  };
}

/** What several writers wrote, one after another. */
export function bytesTogether(writers: readonly ByteWriter[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(writers.reduce((sum, writer) => sum + writer.length(), 0));
  let at = 0;
  for (const writer of writers) {
    all.set(writer.bytes(), at);
    at += writer.length();
  }
  return all;
}

/** A reader from one byte on. */
export function byteReader(bytes: Uint8Array, from = 0): ByteReader {
  let at = from;
  const next = () => bytes[at++] ?? 0;
  return {
    varint() {
      let value = 0;
      let scale = 1;
      for (;;) {
        const byte = next();
        value += (byte & 127) * scale;
        if (byte < 128) return value;
        scale *= 128;
      }
    },
    word: () => (next() | (next() << 8) | (next() << 16) | (next() << 24)) >>> 0,
    place: () => at,
    isAtEnd: () => at >= bytes.length,
  };
}
