/**
 * Builds a formatter of ISO 8601 values. `2019-10-01` and date-times give a day (“Oct 1, 2019”),
 * `2019-07` a month, `2019` a year; any other text comes back unchanged. The day is the one that is
 * written: neither the reader's time zone nor the value's own moves it.
 */
export function dateFormatter(locale: string): (iso: string) => string {
  const formats = {
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
  };
  return (iso) => {
    const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/.exec(iso);
    if (!found) return iso;
    const [, year, month, day] = found;
    const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return iso;
    const format = day ? formats.day : month ? formats.month : formats.year;
    return format.format(date);
  };
}

/**
 * Milliseconds since the epoch at the start of the day, month or year that `iso` writes; null when
 * it is not such a value. Serves ordering and the timeline only.
 */
export function dayOf(iso: string): number | null {
  const found = /^\d{4}(-\d{2}(-\d{2})?)?(?=$|T)/.exec(iso);
  const time = found ? Date.parse(found[0]) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
