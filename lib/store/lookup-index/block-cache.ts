/** What a block of a segment is stored as. */
type Block = Uint8Array | string;

/**
 * Blocks of segments that were read before. A block never changes, so that nothing of it grows old;
 * what was asked for longest ago makes room. The next letter of a query asks for the same blocks
 * again, and to read them anew is most of what a keystroke costs.
 */
export class BlockCache {
  readonly #blocks = new Map<string, Block>();
  readonly #most: number;
  #held = 0;

  /**
   * `most` bytes or letters are held: by default 4 million, which is all terms of a library of
   * 100,000 quotations, and little beside what the browser gives a worker anyway.
   */
  constructor(most = 4_000_000) {
    this.#most = most;
  }

  get(key: string): Block | null {
    const block = this.#blocks.get(key);
    if (block === undefined) return null;
    this.#blocks.delete(key);
    this.#blocks.set(key, block);
    return block;
  }

  set(key: string, block: Block): void {
    this.#held += block.length - (this.#blocks.get(key)?.length ?? 0);
    this.#blocks.delete(key);
    this.#blocks.set(key, block);
    for (const [oldest, { length }] of this.#blocks) {
      if (this.#held <= this.#most) break;
      this.#blocks.delete(oldest);
      this.#held -= length;
    }
  }

  /** Forgets everything: the index was lost, and its numbers may come again. */
  clear(): void {
    this.#blocks.clear();
    this.#held = 0;
  }

  /** All blocks `keys` name, in order; null when one of them is not held. */
  getAll(keys: readonly string[]): Block[] | null {
    const blocks = keys.map((key) => this.get(key));
    return blocks.every((block): block is Block => block !== null) ? blocks : null;
  }
}
