import { canParseUrl } from '../can-parse-url.ts';
import { isDay, pad } from './calendar.ts';
import { monthOf } from './month-names.ts';

const IN_PATH =
  /(?:^|[/_-])((?:19|20)\d{2})(?:([/_-])(\d{1,2}|[a-z]{3})\2(\d{1,2})|(\d{2})(\d{2}))(?=[/_.-]|$)/i;

/**
 * The day that an article's address holds: `/2019/09/26/`, `/2019/sep/26/`, `/2019-09-26`, `20190926`.
 * Null without a whole day: a year and month alone may be those of a section.
 */
export function dateOfUrl(url: string | null): string | null {
  if (!url || !canParseUrl(url)) return null;
  const found = IN_PATH.exec(new URL(url).pathname.slice(0, 1000));
  if (!found) return null;
  const [, year = '', , month = found[5] ?? '', day = found[6] ?? ''] = found;
  const number = /^\d/.test(month) ? Number(month) : (monthOf(month) ?? 0);
  return isDay(Number(year), number, Number(day)) ? `${year}-${pad(number)}-${pad(day)}` : null;
}
