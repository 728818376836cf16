import type { ClaimSource } from '../article.ts';
import { daysBetween, isSameMoment } from './calendar.ts';

/** A date that a publisher claims, and where. */
export interface DateClaim {
  /** ISO 8601 day or moment. */
  readonly date: string;
  readonly source: ClaimSource;
}

const isUtc = (date: string) => /T.*(?:Z|\+00:00)$/.test(date);
const hasOffset = (date: string) => /T.*[+-]\d{2}:\d{2}$/.test(date) && !isUtc(date);

/** The moment `utc` in the zone in which `printed` (a day and time without zone) is that moment. */
function inPrintedZone(utc: string, printed: string): string | null {
  if (!/T\d{2}:\d{2}/.test(printed)) return null;
  const minutes = Math.round((Date.parse(`${printed.slice(0, 16)}Z`) - Date.parse(utc)) / 60_000);
  // Clocks differ by quarters of an hour; a minute either way is rounding of seconds.
  const offset = Math.round(minutes / 15) * 15;
  if (Math.abs(offset - minutes) > 1 || Math.abs(offset) > 14 * 60) return null;
  const local = new Date(Date.parse(utc) + offset * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** The moment in UTC when the page prints that clock without a zone, on another day than is claimed. */
function inPrintedUtc(claim: DateClaim, others: readonly DateClaim[]): DateClaim {
  if (!hasOffset(claim.date)) return claim;
  const utc = new Date(Date.parse(claim.date)).toISOString();
  if (utc.slice(0, 10) === claim.date.slice(0, 10)) return claim;
  const isPrinted = others.some(
    ({ date, source }) => source === 'page' && /T\d{2}:\d{2}/.test(date) && utc.startsWith(date),
  );
  return isPrinted ? { ...claim, date: `${utc.slice(0, 19)}Z` } : claim;
}

/** A moment in UTC with the day that the page prints: servers claim UTC, readers see the outlet's day. */
function asPrinted(claim: DateClaim, others: readonly DateClaim[]): DateClaim {
  if (!isUtc(claim.date)) return inPrintedUtc(claim, others);
  const local = others.find(({ date }) => hasOffset(date) && isSameMoment(date, claim.date));
  if (local) return local;
  const printed = others.find(
    ({ date, source }) => source === 'page' && Math.abs(daysBetween(date, claim.date)) === 1,
  );
  if (!printed || isUtc(printed.date)) return claim;
  const moved = inPrintedZone(claim.date, printed.date);
  return moved ? { ...claim, date: moved } : { ...printed, date: printed.date.slice(0, 10) };
}

/**
 * The date of publication among what a page claims, in the order of trust; null when it claims none. A
 * declared claim that lies more than a day after another is a change or a republication and loses to the earliest.
 * A moment in UTC is given in the outlet's own zone when the page shows that, so that its day is the
 * printed one; a moment in a zone is given in UTC when it is UTC that the page prints.
 */
export function choosePublished(claims: readonly DateClaim[]): DateClaim | null {
  const [first, ...rest] = claims;
  if (!first) return null;
  const chosen = rest.reduce(
    // What the page shows takes no part: the nearest date may be that of a list beside the article.
    (best, claim) =>
      claim.source !== 'page' && daysBetween(claim.date, best.date) > 1 ? claim : best,
    first,
  );
  return asPrinted(chosen, claims);
}
