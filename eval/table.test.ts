import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

test('a figure that is not reached carries a cross, in both directions', () => {
  const table = tableOf([
    { name: 'recall', value: 0.9, cases: 10, atLeast: 0.95 },
    { name: 'ratio', value: 0.3, cases: 10, atMost: 0.2 },
    { name: 'precision', value: 0.97, cases: 10, atLeast: 0.95, comparedWith: 'theirs .93' },
  ]);
  expect(table.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    '| figure | measured | wanted | cases | compared with |',
    '| --------- | -------- | ------ | ----- | ------------- |',
    '| recall | 0.900 ✗ | ≥ 0.95 | 10 | – |',
    '| ratio | 0.300 ✗ | ≤ 0.2 | 10 | – |',
    '| precision | 0.970 | ≥ 0.95 | 10 | theirs .93 |',
  ]);
});

test('nothing to measure is a dash, and a unit stands beside its number', () => {
  expect(tableOf([{ name: 'a', value: null, cases: 0 }])).toContain('| a      | –        |');
  expect(tableOf([{ name: 'a', value: 3.64219, unit: 'kB', cases: 1 }])).toContain('3.642 kB');
});
