const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A date of the pack format: a year, a month, a day, or a moment with its zone, in ISO 8601. It knows months and hours, and no
 * calendar: the rest is {@link isOnCalendar}'s.
 */
export const ISO_DATE =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-4]):[0-5]\d(:([0-5]\d|60)(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?)?)?$/;

/** False for an {@link ISO_DATE} whose month has no such day, as 30 February; true for what is no such date at all. */
export function isOnCalendar(date: string): boolean {
  if (!ISO_DATE.test(date)) return true;
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}
