import type { Token } from './read-tokens.ts';

/** Weekdays and months, long and short: they say when, and are neither names nor words here. */
export const TIMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days kept of an article. */
const MOST_DAYS = 12;

/** `31 × month + day`, January 0, of each month that has a day beside it (“May 3”, “26 September”); ascending. */
export function readDays(tokens: readonly Token[]): number[] {
  const dates = new Set<number>();
  const dayOf = (near: Token | undefined, gap: number) => {
    const day =
      near && gap <= 2 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(near.form) ? parseInt(near.form, 10) : 0;
    return day >= 1 && day <= 31 ? day : null;
  };
  tokens.forEach((token, index) => {
    if (!token.isCapital || !TIMES.has(token.form) || token.form.endsWith('day')) return;
    const month = MONTHS.indexOf(token.form.slice(0, 3));
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const day =
      dayOf(after, (after?.start ?? 0) - token.end) ??
      dayOf(before, token.start - (before?.end ?? 0));
    if (month >= 0 && day !== null) dates.add(month * 31 + day);
  });
  return [...dates].sort((a, b) => a - b).slice(0, MOST_DAYS);
}

/** Years that a text of our time may print as such; “1,950 crates” is a number that lies outside. */
const YEARS = { from: 1950, to: 2099 };

/** The latest year that is printed as a bare number of four digits; null when none is. Cost: linear. */
export function readLatestYear(tokens: readonly Token[]): number | null {
  let latest = 0;
  for (const { form, start, end } of tokens) {
    if (end - start !== 4 || !/^\d{4}$/.test(form)) continue;
    const year = Number(form);
    if (year >= YEARS.from && year <= YEARS.to) latest = Math.max(latest, year);
  }
  return latest === 0 ? null : latest;
}
