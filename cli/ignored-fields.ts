import { readDate } from '../lib/core/metadata/read-date.ts';
import { httpUrl } from '../lib/page/metadata/canonical.ts';

/** A field of an input line that was given and not used. */
export interface IgnoredField {
  readonly field: string;
  readonly reason: 'no-address' | 'no-date' | 'text-is-used';
}

const isGiven = (value: unknown) => typeof value === 'string' && value !== '';

/**
 * The fields of an input line that `readInput` leaves unused, each with its reason: an address that is
 * none, a date that is none or reads two ways, a page beside a text. Empty for a sound line.
 */
export function ignoredFields(line: Readonly<Record<string, unknown>>): IgnoredField[] {
  const ignored: IgnoredField[] = [];
  const given = (field: string) => (isGiven(line[field]) ? String(line[field]) : null);
  const [url, published] = [given('url'), given('published')];
  if (url !== null && httpUrl(url, null) === null)
    ignored.push({ field: 'url', reason: 'no-address' });
  if (published !== null && readDate(published, null) === null)
    ignored.push({ field: 'published', reason: 'no-date' });
  if (isGiven(line.text) && isGiven(line.html))
    ignored.push({ field: 'html', reason: 'text-is-used' });
  return ignored;
}

/** What an answer says of a line's ignored fields: nothing when there are none. */
export function withIgnored(line: Readonly<Record<string, unknown>>): {
  readonly ignored?: readonly IgnoredField[];
} {
  const ignored = ignoredFields(line);
  return ignored.length > 0 ? { ignored } : {};
}
