import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../../tests/support/seeded.ts';
import { common, holds, type Intervals, intervalsOf, sizeOf, union, without } from './intervals.ts';

/** The naive version: every number by itself. */
const listOf = (set: Intervals) =>
  Array.from({ length: 60 }, (_none, number) => number).filter((number) => holds(set, number));

describe('a set of intervals', () => {
  it('holds its ends and what is between, and nothing beside', () => {
    expect(listOf([2, 4, 8, 8])).toEqual([2, 3, 4, 8]);
    expect(listOf([])).toEqual([]);
  });

  it('joins what touches or overlaps', () => {
    expect(union([1, 3, 9, 9], [4, 6], [8, 8])).toEqual([1, 6, 8, 9]);
    expect(intervalsOf([5, 1, 2, 5, 3])).toEqual([1, 3, 5, 5]);
  });

  it('loses what is taken from it', () => {
    expect(without([1, 9], [3, 4, 9, 12])).toEqual([1, 2, 5, 8]);
    expect(without([1, 2, 5, 6], [1, 6])).toEqual([]);
  });

  it('agrees with lists of numbers, whatever is in it', () => {
    const random = seededNumbers(3);
    const some = () => Array.from({ length: random(20) }, () => random(60));
    for (let round = 0; round < 300; round++) {
      const [a, b] = [some(), some()];
      const [left, right] = [intervalsOf(a), intervalsOf(b)];
      const sorted = (numbers: number[]) => [...new Set(numbers)].sort((x, y) => x - y);
      expect(listOf(left)).toEqual(sorted(a));
      expect(sizeOf(left)).toBe(new Set(a).size);
      expect(listOf(union(left, right))).toEqual(sorted([...a, ...b]));
      expect(listOf(without(left, right))).toEqual(sorted(a.filter((one) => !b.includes(one))));
      expect(listOf(common(left, right))).toEqual(sorted(a.filter((one) => b.includes(one))));
    }
  });
});
