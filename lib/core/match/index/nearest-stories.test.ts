import { expect, it } from 'vitest';
import { MOST_CANDIDATES, nearestStories } from './nearest-stories.ts';

it('puts a story that holds one rare key before one that holds a common one', () => {
  const holders = new Map([
    [1, ['a']],
    [2, ['b', 'c', 'd', 'e']],
  ]);
  expect(nearestStories(holders)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('adds up what keys a story holds', () => {
  const holders = new Map([
    [1, ['a', 'b']],
    [2, ['b', 'c']],
  ]);
  expect(nearestStories(holders)[0]).toBe('b');
});

it('is empty when nobody holds anything', () => {
  expect(nearestStories(new Map())).toEqual([]);
});

it('names so many at most, however many hold a key, and those of a rare key among them', () => {
  const many = Array.from({ length: 9000 }, (_none, at) => at + 10);
  const more = many.map((number) => number + 9000);
  const found = nearestStories(
    new Map([
      [1, many],
      [2, more],
      [3, [3, many[5] ?? 0]],
    ]),
  );
  expect(found).toHaveLength(MOST_CANDIDATES);
  expect(found.slice(0, 2)).toEqual([many[5], 3]);
});
