import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../tests/support/seeded.ts';
import { checkedBytes, withSum } from './checked-bytes.ts';

const random = seededNumbers(3);
const made = (length: number) => Uint8Array.from({ length }, () => random(256));

describe('bytes with a sum', () => {
  it.each([0, 1, 3, 4, 5, 8, 1027])('are given back as they were: %i of them', (length) => {
    const bytes = made(length);
    expect(checkedBytes(withSum(bytes))).toEqual(bytes);
  });

  it('are read wherever they lie in memory', () => {
    const bytes = made(101);
    for (const shift of [0, 1, 2, 3]) {
      const room = new Uint8Array(200);
      room.set(withSum(bytes), shift);
      expect(checkedBytes(room.subarray(shift, shift + 105))).toEqual(bytes);
    }
  });

  it('are refused when any bit of them, or of the sum, was changed', () => {
    const summed = withSum(made(37));
    for (let bit = 0; bit < summed.length * 8; bit++) {
      const changed = Uint8Array.from(summed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => checkedBytes(changed)).toThrow(RangeError);
    }
  });

  it.each<[string, (summed: Uint8Array) => unknown]>([
    ['were cut', (summed) => summed.slice(0, summed.length >> 1)],
    ['grew', (summed) => Uint8Array.from([...summed, 0])],
    ['were all set to nothing', (summed) => summed.map(() => 0)],
    [
      'changed places',
      (summed) =>
        Uint8Array.from([...summed.slice(4, 8), ...summed.slice(0, 4), ...summed.slice(8)]),
    ],
    [
      'had their highest bits turned over in two words',
      (summed) => summed.map((byte, at) => (at === 3 || at === 7 ? byte ^ 0x80 : byte)),
    ],
    ['are text', () => 'bytes'],
    ['are too few', () => new Uint8Array(3)],
    ['are not there', () => undefined],
  ])('are refused when they %s', (_how, change) => {
    expect(() => checkedBytes(change(withSum(made(64))))).toThrow(RangeError);
  });
});
