import { isDay, pad } from './calendar.ts';
import { monthOf } from './month-names.ts';
import { zoneNamed, zoneOfOffset } from './zones.ts';

/** A date in running text. */
export interface PrintedDate {
  /** ISO 8601: a day, or a day with the printed time and zone. */
  readonly date: string;
  /** Span in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** Read of a text, in units: a date line is shorter. */
const MOST_UNITS = 600;

/** Words between the parts of a date: “26 de septiembre de 2019”, “the 3rd of May, 2019”. */
const BETWEEN = new Set([
  '.',
  ',',
  'de',
  'del',
  'of',
  'the',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'º',
  'ª',
  'ta',
  '-',
  '/',
]);

const NUMERIC = /(?<![\d./-])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.-]\d)/g;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/g;
const TIME =
  /^[\s,|•·:–-]{0,6}(?:(?:at|um|à|a las|alle|as|às|om|klo|o|godz|kl)(?=[\s.\d])\.?\s{0,2})?(?:\([^\s\d()]{1,4}\)\s?)?(\d{1,2})(?:(?:\s?[:h]\s?|\.|\s?時\s?)(\d{2}))(?!\.\d)(?::\d{2})?分?\s{0,2}(a\.?\s?m\b|p\.?\s?m\b)?\.?\s{0,2}(?:uhr\b)?\s{0,2}\(?(?:([a-z]{2,4})\b)?\s?([+-]\d{2}:?\d{2})?/i;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isNumber = (token: Token | undefined, most: number) =>
  token !== undefined &&
  /^\d{1,2}$/.test(token.text) &&
  Number(token.text) >= 1 &&
  Number(token.text) <= most;
const isYear = (token: Token | undefined) =>
  token !== undefined && /^(?:1[6-9]|20|21)\d{2}$/.test(token.text);

/** The token before or after `at` that is no filler, at most three fillers away. */
function nextPart(tokens: readonly Token[], at: number, step: 1 | -1): number {
  for (let to = at + step, skipped = 0; skipped <= 3; to += step, skipped += 1) {
    const token = tokens[to];
    if (!token) return -1;
    if (!BETWEEN.has(token.text.toLowerCase())) return to;
  }
  return -1;
}

/** The day with the time printed after it, if any. */
function withTime(day: string, text: string, from: number): { date: string; end: number } {
  const found = TIME.exec(text.slice(from, from + 60));
  if (!found) return { date: day, end: from };
  const [whole, hours, minutes, half, name, offset] = found;
  const isPm = /^p/i.test(half ?? '');
  const hour = half ? (Number(hours) % 12) + (isPm ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return { date: day, end: from };
  const signed = offset ? zoneOfOffset(offset) : null;
  // “ET” is a zone behind “a.m.” or “p.m.”; behind a clock of 24 hours capitals may be those of a whole line.
  const label = half ? name : name?.toLowerCase();
  const named = label ? zoneNamed(label, day, hour) : null;
  // A word behind the time that is no zone (“14:05 mis à jour”) belongs to what follows.
  const used = named || signed || !name ? whole : whole.slice(0, whole.lastIndexOf(name));
  return {
    date: `${day}T${pad(hour)}:${minutes}${signed ?? named ?? ''}`,
    end: from + used.length,
  };
}

function byMonthName(text: string): PrintedDate[] {
  const tokens = [...text.matchAll(/\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu)].map(
    (found): Token => ({ text: found[0], start: found.index, end: found.index + found[0].length }),
  );
  const dates: PrintedDate[] = [];
  for (const [at, token] of tokens.entries()) {
    const month = monthOf(token.text);
    if (month === null) continue;
    const [before, after] = [nextPart(tokens, at, -1), nextPart(tokens, at, 1)];
    const beyond = after < 0 ? -1 : nextPart(tokens, after, 1);
    const ahead = before < 0 ? -1 : nextPart(tokens, before, -1);
    const [b, a, c, z] = [tokens[before], tokens[after], tokens[beyond], tokens[ahead]];
    // September 26, 2019 · 26 September 2019 · 2019. szeptember 26. · 4 April 17
    const parts =
      isNumber(a, 31) && isYear(c)
        ? [c, a, token, c]
        : isNumber(b, 31) && isYear(a)
          ? [a, b, b, a]
          : isYear(b) && isNumber(a, 31)
            ? [b, a, b, a]
            : isNumber(b, 31) &&
                isNumber(a, 99) &&
                !isYear(z) &&
                before === at - 1 &&
                after === at + 1
              ? [a, b, b, a]
              : null;
    if (!parts) continue;
    const [year, day, first, last] = parts;
    if (!year || !day || !first || !last) continue;
    const fullYear = year.text.length === 2 ? 2000 + Number(year.text) : Number(year.text);
    if (!isDay(fullYear, month, Number(day.text))) continue;
    const isoDay = `${fullYear}-${pad(month)}-${pad(day.text)}`;
    dates.push({ start: first.start, ...withTime(isoDay, text, last.end) });
  }
  return dates;
}

/** Year, month and day of `9/26/2019`, `26.9.2019`, `2019/09/26`; null when it reads two ways. */
function orderParts(one: string, mark: string, two: string, three: string, lang: string | null) {
  if (one.length === 4) return [one, two, three] as const;
  if (one.length > 2) return null;
  const year = three.length === 4 ? three : `20${three}`;
  const dayFirst = [year, two, one] as const;
  const monthFirst = [year, one, two] as const;
  if (mark === '.' || Number(one) === Number(two) || Number(one) > 12) return dayFirst;
  if (Number(two) > 12 || /^en-US\b/i.test(lang ?? '')) return monthFirst;
  // English without a country, and no language at all, read both ways.
  return lang && !/^en$/i.test(lang) ? dayFirst : null;
}

function byNumbers(text: string, lang: string | null): PrintedDate[] {
  const found = [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [whole, one = '', mark = '', two = '', three = ''] = match;
    const parts = orderParts(one, mark, two, three, lang);
    return parts ? [{ parts, start: match.index, whole }] : [];
  });
  const eastern = [...text.matchAll(EAST_ASIAN)].map((match) => ({
    parts: [match[1] ?? '', match[2] ?? '', match[3] ?? ''] as const,
    start: match.index,
    whole: match[0],
  }));
  return [...found, ...eastern].flatMap(({ parts: [year, month, day], start, whole }) => {
    if (!isDay(Number(year), Number(month), Number(day))) return [];
    const isoDay = `${year}-${pad(month)}-${pad(day)}`;
    return [{ start, ...withTime(isoDay, text, start + whole.length) }];
  });
}

/**
 * The dates printed in a text, in its order: month names of eighteen languages, `26.9.2019`,
 * `2019/09/26`, `2019年9月26日`; with the time that follows. A number date that reads two ways is left
 * out unless `lang` decides. Spans index the text, of which the first 600 units are read. Cost: linear.
 */
export function printedDates(text: string, lang: string | null): PrintedDate[] {
  const head = text.slice(0, MOST_UNITS);
  return [...byMonthName(head), ...byNumbers(head, lang)].sort((a, b) => a.start - b.start);
}
