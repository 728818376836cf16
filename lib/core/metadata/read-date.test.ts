import { describe, expect, it } from 'vitest';
import { DATES } from './read-date.cases.ts';
import { readDate } from './read-date.ts';

describe('readDate', () => {
  it.each(DATES)('reads %j in %j as %j', (printed, lang, date) => {
    expect(readDate(printed, lang)).toBe(date);
  });

  it.each([null, undefined, 5, {}, []])('reads nothing from %j', (value) => {
    expect(readDate(value, null)).toBeNull();
  });

  it.each(['1', '/', ' ', 'mar 1 ', '2019-', '12:', '年'])(
    'reads no more than the head of a long text of %j',
    (part) => {
      expect(() => readDate(part.repeat(1_000_000), 'en')).not.toThrow();
    },
  );
});
