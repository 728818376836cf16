import { describe, expect, it } from 'vitest';
import { hash32, hash64Hex } from './hash.ts';

/** Computed once by a second implementation, in Python. They never change: recipe 1 rests on them. */
const RECIPE_1: readonly (readonly [string, number, string])[] = [
  ['', 2872998923, 'ab3e7c0b92ca2f0e'],
  ['a', 444641715, '1a80b1b369d6c813'],
  ['when that happens and a', 3684586220, 'db9e52ecb696481a'],
  ['naïve', 1531839163, '5b4e02bbf4212740'],
];

describe('hash32', () => {
  it.each(RECIPE_1)('keeps its frozen value for %j', (text, value) => {
    expect(hash32(text)).toBe(value);
  });

  it('is an unsigned 32-bit integer', () => {
    for (let index = 0; index < 500; index++) {
      const hash = hash32(`word ${index}`);
      expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff).toBe(true);
    }
  });

  it('spreads its low bits, so that sampling by them keeps about a quarter', () => {
    const kept = Array.from({ length: 4000 }, (_, index) => hash32(`passage ${index}`)).filter(
      (hash) => hash % 4 === 0,
    );
    expect(kept.length).toBeGreaterThan(880);
    expect(kept.length).toBeLessThan(1120);
  });
});

describe('hash64Hex', () => {
  it.each(RECIPE_1)('keeps its frozen value for %j', (text, _value, hex) => {
    expect(hash64Hex(text)).toBe(hex);
  });

  it('starts with the 32-bit hash and is always sixteen digits long', () => {
    for (let index = 0; index < 500; index++) {
      const hex = hash64Hex(`sentence ${index}`);
      expect(hex).toMatch(/^[0-9a-f]{16}$/);
      expect(Number.parseInt(hex.slice(0, 8), 16)).toBe(hash32(`sentence ${index}`));
    }
  });
});
