import { describe, expect, it } from 'vitest';
import { bitsOf, forEachEntry, hasBit, packEntries, unpackEntries } from './entry-set.ts';

function entriesIn(packed: Uint8Array): number[] {
  const found: number[] = [];
  forEachEntry(unpackEntries(packed), (entry) => found.push(entry));
  return found;
}

const every = (step: number, entries: number) =>
  Array.from({ length: Math.ceil(entries / step) }, (_, at) => at * step);

describe('packEntries', () => {
  it.each([
    ['none', [], 100],
    ['the first', [0], 100],
    ['the last', [99], 100],
    ['far apart', [3, 70_000, 99_999], 100_000],
    ['one in nine', every(9, 1000), 1000],
    ['one in seven', every(7, 1000), 1000],
    ['all of them', every(1, 1000), 1000],
    ['all of a few', [0, 1, 2], 3],
    ['the last bit of a byte', [7, 15, 31], 32],
  ])('gives back %s', (_name, numbers, entries) => {
    expect(entriesIn(packEntries(numbers, entries))).toEqual(numbers);
  });

  it('takes a bit an entry for a common term and a byte for a rare one', () => {
    expect(packEntries(every(1, 80_000), 80_000).length).toBeLessThan(80_000 / 8 + 6);
    expect(packEntries(every(100, 80_000), 80_000).length).toBeLessThan(800 + 6);
    expect(unpackEntries(packEntries(every(2, 800), 800)).bits).not.toBeNull();
    expect(unpackEntries(packEntries(every(100, 800), 800)).list).not.toBeNull();
  });
});

describe('unpackEntries', () => {
  it('asks for no more memory than there are bytes', () => {
    expect(unpackEntries(Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f)).list?.length).toBe(5);
  });
});

describe('bitsOf', () => {
  it('sets the bits of a list and no others', () => {
    const bits = bitsOf({ list: Uint32Array.of(0, 9, 17), bits: null }, 20);
    const set = Array.from({ length: 20 }, (_, at) => at).filter((at) => hasBit(bits, at));
    expect(set).toEqual([0, 9, 17]);
  });
});
