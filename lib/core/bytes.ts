/** 53 bits are at most eight groups of seven. */
const MOST_BYTES = 8;

/**
 * Bytes being written one after another. A whole number takes one byte for each seven of its bits
 * (“varint”, little end first); a string its length and each UTF-16 unit as such numbers, so that
 * plain letters take one byte.
 */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends a whole number from 0 up to 2⁵³ − 1. */
  number(value: number): void {
    this.#reserve(MOST_BYTES);
    let left = value;
    while (left > 0x7f) {
      this.#bytes[this.#length++] = (left % 0x80) | 0x80;
      left = Math.floor(left / 0x80);
    }
    this.#bytes[this.#length++] = left;
  }

  /** Appends an unsigned 32-bit number in four bytes, little end first: shorter for hashes. */
  word(value: number): void {
    this.#reserve(4);
    for (let shift = 0; shift < 32; shift += 8)
      this.#bytes[this.#length++] = (value >>> shift) & 0xff;
  }

  /** Appends a string with its length. */
  string(value: string): void {
    this.number(value.length);
    for (let at = 0; at < value.length; at++) this.number(value.charCodeAt(at));
  }

  /** Appends bytes as they are, without their length. */
  bytes(value: Uint8Array): void {
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** A copy of what was written; the writer is empty afterwards. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(2 * (this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Reads what a {@link ByteWriter} wrote. Past the end every number is 0: broken bytes end, they do not throw. */
export class ByteReader {
  /** `at`: index of the next byte. */
  constructor(
    readonly source: Uint8Array,
    public at = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  number(): number {
    let [value, scale] = [0, 1];
    for (let read = 1; ; read++) {
      const byte = this.source[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80 || read === MOST_BYTES) return value;
      scale *= 0x80;
    }
  }

  word(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 8) value |= (this.source[this.at++] ?? 0) << shift;
    return value >>> 0;
  }

  string(): string {
    let value = '';
    for (let left = this.number(); left > 0 && !this.isAtEnd; left--) {
      value += String.fromCharCode(this.number());
    }
    return value;
  }

  /** Passes over a string. */
  skipString(): void {
    for (let left = this.number(); left > 0 && !this.isAtEnd; left--) {
      while ((this.source[this.at++] ?? 0) > 0x7f);
    }
  }

  /** The next `length` bytes; a view, not a copy. */
  bytes(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    return this.source.subarray(start, start + length);
  }
}
