import { describe, expect, it } from 'vitest';
import { ISO_DATE, isOnCalendar } from './possible-date.ts';

const isDate = (text: string) => ISO_DATE.test(text) && isOnCalendar(text);

describe('a date of a pack', () => {
  it.each([
    '2019',
    '2019-10',
    '2019-10-01',
    '1970-01-01',
    '0987-02-28',
    '2024-02-29',
    '2000-02-29',
    '2019-10-01T08:05Z',
    '2019-10-01T23:59:60+02:00',
    '2019-10-01T08:05:09.123-0500',
    '2019-10-01T24:00:00Z',
  ])('can be %s', (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each([
    '2019-13-45',
    '2019-13',
    '2019-00-10',
    '2019-10-00',
    '2019-04-31',
    '2019-02-29',
    '1900-02-29',
    '2019-10-01T25:00Z',
    '2019-10-01T08:60Z',
    '2019-10-01T08:05',
    '2019-10-01T:.:Z',
    '2019-1-1',
    '1 October 2019',
    '',
  ])('cannot be “%s”', (date) => {
    expect(isDate(date)).toBe(false);
  });
});
