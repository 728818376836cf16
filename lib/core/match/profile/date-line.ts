import { printedDates } from '../../metadata/printed-dates.ts';
import { readTerms } from './profile.ts';

/** Lines at the top among which a date line may stand: below headline, standfirst and byline. */
const TOP_LINES = 5;
/** Read of a text for it, in units. */
const TOP_UNITS = 600;
/** Words beside the date that a date line may have: “Updated”, a weekday, an author and the author's outlet. */
const MOST_BESIDE = 8;
const DAY = 86_400_000;

/** The first date of a line that is little more than dates; null of a sentence that tells of a day. */
function dateOfLine(line: string): string | null {
  const dates = printedDates(line, 'en-US');
  const beside = dates.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    line,
  );
  const words = beside.match(/\p{L}+/gu)?.length ?? 0;
  return words <= MOST_BESIDE ? (dates[0]?.date ?? null) : null;
}

/**
 * The day that a text gives as its own in a line at its top, in days since 1970; null without such a
 * line. Cost: bounded.
 */
function readDateLineDay(text: string): number | null {
  for (const line of text.slice(0, TOP_UNITS).split('\n', TOP_LINES)) {
    const date = dateOfLine(line);
    if (date) return Math.floor(Date.parse(date.slice(0, 10)) / DAY);
  }
  return null;
}

/**
 * `readTerms` with the day of the date line, for two whole texts that are held against each other. A
 * stored article's metadata has its day, so that the extension needs neither this nor the dates of
 * many languages in its worker. Cost: as `readTerms`.
 */
export function readDatedTerms(
  headline: string | null,
  text: string,
): ReturnType<typeof readTerms> {
  const ownDay = readDateLineDay(headline ? `${headline}\n${text}` : text);
  return { ...readTerms(headline, text), ownDay };
}
