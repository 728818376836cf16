import { describe, expect, it } from 'vitest';
import { keyWords } from './key-words.ts';

const every = Uint8Array.from({ length: 256 }, (_none, at) => at);

describe('keyWords', () => {
  it('has another word for every byte', () => {
    const words = [...every].flatMap((byte) => keyWords(Uint8Array.of(byte)));
    expect(new Set(words).size).toBe(256);
    expect(words.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
  });

  it('shows the first ten bytes, in order', () => {
    expect(keyWords(every)).toHaveLength(10);
    expect(keyWords(Uint8Array.of(0, 255, 0))).toEqual([
      'acorn',
      keyWords(Uint8Array.of(255))[0],
      'acorn',
    ]);
  });
});
