import { type Profile, termHash } from '../profile/profile.ts';

/** Years apart from which two articles are as far apart as can be. */
const MOST_YEARS = 3;
/** `31 × month + day` of a whole year. */
const YEAR = 372;
/** Days within which two reports of one event give their own day. */
const NEAR_DAYS = 3;

const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(termHash),
);

/** The first weekday of the lead: news names the day of the event by it. Null when there is none. */
function firstWeekday({ terms }: Profile): number | null {
  let first: { hash: number; place: number } | null = null;
  for (const term of terms)
    if (term.isLead && term.kind === 'time' && WEEKDAYS.has(term.hash))
      if (!first || term.place < first.place) first = term;
  return first?.hash ?? null;
}

/** The least distance between days of two articles, across a new year too; null when one prints none. */
function daysApart(a: Profile, b: Profile): number | null {
  let least: number | null = null;
  for (const one of a.dates)
    for (const two of b.dates) {
      const apart = Math.abs(one - two);
      least = Math.min(least ?? YEAR, apart, YEAR - apart);
    }
  return least;
}

/**
 * Whether what both print of days and years can be of one event. An article prints the year of its
 * event, or one before it, and next to none after it, so that the latest years of two reports agree.
 * All are 0 where one of the two says nothing. Cost: the terms, and the days of both multiplied (twelve each at most).
 */
export function compareDates(a: Profile, b: Profile) {
  const years =
    a.latestYear === null || b.latestYear === null ? null : Math.abs(a.latestYear - b.latestYear);
  const days = daysApart(a, b);
  const [one, two] = [firstWeekday(a), firstWeekday(b)];
  const own = a.ownDay === null || b.ownDay === null ? null : Math.abs(a.ownDay - b.ownDay);
  return {
    ownDayNear: own !== null && own <= NEAR_DAYS ? 1 : 0,
    /** 1 when a day of one is the same or the next day of the other. */
    sameDate: days !== null && days <= 1 ? 1 : 0,
    sameYear: years === 0 ? 1 : 0,
    yearGap: Math.min(years ?? 0, MOST_YEARS) / MOST_YEARS,
    weekdayConflict: one !== null && two !== null && one !== two ? 1 : 0,
  };
}
