import { isDay, pad } from './calendar.ts';
import { printedDates } from './printed-dates.ts';
import { zoneOfOffset } from './zones.ts';

const ISO =
  /^([+-]?\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+|T\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
/** Seconds or milliseconds since 1970, of 2001 and later: shorter numbers are no moments. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** A zone in ISO form: `Z` or `±hh:mm`; empty when none is given. */
function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  return /^[a-z]/i.test(zone) ? 'Z' : zoneOfOffset(zone);
}

function build(parts: readonly (string | undefined)[]): string | null {
  const [year, month, day, hour, minute, second, fraction, zone] = parts;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const seconds =
    second === undefined || Number(second) > 59
      ? ''
      : `:${second}${fraction ? `.${fraction}` : ''}`;
  return `${date}T${pad(hour)}:${minute}${seconds}${zoneOf(zone)}`;
}

/** Milliseconds are left off: ten digits are seconds. */
const fromEpoch = (digits: string): string =>
  `${new Date(Number(digits.slice(0, 10)) * 1000).toISOString().slice(0, 19)}Z`;

/**
 * A day or moment that a publisher claims, as ISO 8601: `2019-09-26`, or with the time and the zone
 * that the publisher gives. Reads ISO and its common faults (spaces, `+0200`, one-digit parts), compact
 * forms, seconds since 1970, e-mail dates and printed dates (`Sept. 26, 2019`). `lang` (BCP 47) tells
 * `9/26/2019` from `26/9/2019`. Null for no date, two dates, or one that reads two ways. Cost: linear
 * in the first 200 units.
 */
export function readDate(value: unknown, lang: string | null): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 200).trim().replace(/^'|'$/g, '');
  const iso = ISO.exec(text);
  if (iso) return build(iso.slice(1));
  const compact = COMPACT.exec(text);
  if (compact) {
    const [year, month, day, hour, minute, second, zone] = compact.slice(1);
    return build([year, month, day, hour, minute, second, undefined, zone]);
  }
  if (EPOCH.test(text)) return fromEpoch(text);
  const dates = printedDates(text, lang);
  return dates.length === 1 ? (dates[0]?.date ?? null) : null;
}
