import { describe, expect, it } from 'vitest';
import { ISO_DATE } from './possible-date.ts';

const isDate = (text: string) => ISO_DATE.test(text);

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

  it('can be any day that there is, and no other', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    // Two turns of the calendar's four hundred years, with the hundreds that have a leap day and those that have none.
    for (let year = 1600; year < 2400; year++)
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = 27; day <= 32; day++)
          if (isDate(`${year}-${two(month)}-${two(day)}`) !== day <= last)
            expect.fail(`${year}-${month}-${day}`);
      }
  });
});
