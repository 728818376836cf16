/** The oldest year that a page's date can name: earlier ones are placeholders (`0001-01-01`). */
const OLDEST_YEAR = 1600;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const pad = (value: string | number | undefined): string => String(value).padStart(2, '0');

/** Whether year, month (1–12) and day name a day. 1 January 1970 is what an empty field turns into. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < OLDEST_YEAR || year > 2199 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !isLeap) return false;
  return !(year === 1970 && month === 1 && day === 1);
}

/** Days from one ISO date or moment to another as printed, zones left aside: negative when earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** Whether two ISO values with zones name one moment, to the minute. False when one has no zone. */
export function isSameMoment(one: string, other: string): boolean {
  const hasZone = (value: string) => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(value);
  if (!hasZone(one) || !hasZone(other)) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) < 60_000;
}
