import { describe, expect, it } from 'vitest';
import { readDatedTerms } from '../profile/date-line.ts';
import { compareDates } from './date-signals.ts';

const compare = (one: string, two: string) =>
  compareDates(readDatedTerms(null, one), readDatedTerms(null, two));

describe('compareDates', () => {
  it.each([
    ['the same day', 'It closed on May 3.', 'On May 3 it closed.', 1],
    ['the day after', 'It closed on May 3.', 'On 4 May it closed.', 1],
    ['across a new year', 'It closed on December 31.', 'On January 1 it closed.', 1],
    ['a day a week away', 'It closed on May 3.', 'On May 10 it closed.', 0],
    ['no day on one side', 'It closed on May 3.', 'It closed.', 0],
  ])('says of %s whether it is shared', (_what, one, two, expected) => {
    expect(compare(one, two).sameDate).toBe(expected);
  });

  it.each([
    ['the same year', 'The 2011 fire', 'Fires of 2009 and 2011', { sameYear: 1, yearGap: 0 }],
    ['another year', 'The 2011 fire', 'The 2014 fire', { sameYear: 0, yearGap: 1 }],
    ['the year after', 'The 2011 fire', 'A season of 2011-2012', { sameYear: 0, yearGap: 1 / 3 }],
    ['no year', 'The 2011 fire', 'The fire', { sameYear: 0, yearGap: 0 }],
    ['a number that is no year', 'The 2011 fire', '1,200 crates', { sameYear: 0, yearGap: 0 }],
  ])('holds the latest years against each other: %s', (_what, one, two, expected) => {
    expect(compare(one, two)).toMatchObject(expected);
  });

  it('compares the first weekdays of the leads', () => {
    const monday = 'The wharf burned on Monday. It will open on Friday.';
    expect(compare(monday, 'Monday brought fire to the wharf.').weekdayConflict).toBe(0);
    expect(compare(monday, 'The wharf burned on Friday.').weekdayConflict).toBe(1);
    expect(compare(monday, 'The wharf burned.').weekdayConflict).toBe(0);
    const late = `${'The harbour was quiet. '.repeat(40)} It burned on Friday.`;
    expect(compare(monday, late).weekdayConflict).toBe(0);
  });

  it('takes a date line at the top for the day of the text, and no sentence', () => {
    const line = 'Wharf burns\nMay 3, 2011\nBoats burned at the wharf.';
    const near = 'Wharf gone\nPosted: May 05, 2011 | By Nora Holm\nBoats burned.';
    const sentence =
      'Boats burned at the old Brackwater wharf and the sheds beside it on May 3, 2011.';
    expect(compare(line, near).ownDayNear).toBe(1);
    expect(compare(line, sentence).ownDayNear).toBe(0);
    expect(compare(line, 'Wharf burns\nJune 3, 2011\nBoats burned.').ownDayNear).toBe(0);
  });
});
