import { expect, it } from 'vitest';
import { isEarlier } from './is-earlier.ts';

it.each([
  ['2024-06-01', '2024-06-02'],
  ['2024-05', '2024-06-01'],
  ['2023', '2024-01'],
  ['2024-06-01T08:00Z', '2024-06-01T08:01+00:00'],
  ['2024-06-01T08:00+0200', '2024-06-01T08:00Z'],
  ['2024-06-01', '2024-06-02T00:00:00Z'],
])('%s is earlier than %s', (date, other) => {
  expect(isEarlier(date, other)).toBe(true);
  expect(isEarlier(other, date)).toBe(false);
});

it.each([
  ['2024-06-01', '2024-06-01'],
  ['2024-06', '2024-06-15'],
  ['2024', '2024-06-15'],
  ['2024-06-01', '2024-06-01T08:00Z'],
  ['2024-06-01T08:00Z', '2024-06-01T10:00+02:00'],
])('it cannot be told which of %s and %s is earlier', (date, other) => {
  expect(isEarlier(date, other)).toBe(false);
  expect(isEarlier(other, date)).toBe(false);
});
