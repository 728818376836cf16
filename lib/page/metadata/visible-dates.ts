import { daysBetween } from '../../core/metadata/calendar.ts';
import { type DateLine, readDateLine, speaksOfChange } from '../../core/metadata/date-line.ts';
import { readDate } from '../../core/metadata/read-date.ts';
import { type PagePlaces, piecesOf } from './page-places.ts';

/** Elements that hold a date by markup or by name. Data. */
const DATE =
  'time, [itemprop~="datePublished"], [itemprop~="dateModified"], [pubdate], ' +
  [
    'date',
    'datum',
    'fecha',
    'data-pub',
    'published',
    'timestamp',
    'posted',
    'post-meta',
    'entry-meta',
    'dateline',
    'pubdate',
  ]
    .map((name) => `[class*="${name}" i]`)
    .join(', ') +
  ', [id*="date" i], [id*="datum" i]';

/** What belongs to a picture: the day that it was taken is not the article’s. Data. */
const PICTURE = 'figure, figcaption, [class*="caption" i]';

const MOST = 200;
/** A date line is shorter, in units. */
const LONGEST = 160;
/** Elements around the headline in which any short line with a date counts. */
const NEAR = { before: -20, after: 60 };
/** Farther from the headline than this, in elements, a date is of something else; a page without a
 * headline has none near it. Before it there are mastheads with the day of the visit. */
const FARTHEST = { before: -40, after: 250 };
const BEFORE = 3;

const placeOf = (distance: number) => (distance < 0 ? -distance * BEFORE : distance);

/** Beyond `NEAR` a line with a date must be as short as this, in units: sentences name dates, too. */
const SHORT_LINE = { after: 120, units: 80 };
/** An article has a date or two; as many elements of one kind are a list of other articles. */
const LIST = 4;

/** How the element itself, its box and its property say what its date is. */
function namesOf(element: Element): string {
  const own = ['class', 'itemprop', 'id'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return `${own} ${element.parentElement?.getAttribute('class') ?? ''}`;
}

function readElement(element: Element, lang: string | null): DateLine {
  const text = piecesOf(element).replace(/\n/g, ' ');
  const line = readDateLine(text, lang);
  const stamp = element.getAttribute('datetime') ?? element.getAttribute('content');
  const machine = readDate(
    stamp ?? element.querySelector('time[datetime]')?.getAttribute('datetime'),
    lang,
  );
  if (line.published && line.modified) return line;
  const before = element.previousSibling?.textContent?.slice(-40) ?? '';
  const isChange =
    /dateModified/.test(element.getAttribute('itemprop') ?? '') ||
    speaksOfChange(namesOf(element)) ||
    speaksOfChange(before) ||
    (!line.published && speaksOfChange(text.slice(0, 40)));
  // A stamp names the moment where the line names the day, or says “two hours ago”.
  return isChange
    ? { published: null, modified: machine ?? line.modified ?? line.published }
    : { published: asShown(machine, line.published), modified: line.modified };
}

/**
 * The stamp, or the printed day where a stamp in UTC falls on the day before or after it: readers see
 * the outlet’s own day.
 */
function asShown(stamp: string | null, printed: string | null): string | null {
  if (!stamp || !printed || !/T.*Z$/.test(stamp)) return stamp ?? printed;
  return Math.abs(daysBetween(stamp, printed)) === 1 ? printed : stamp;
}

const kindOf = (element: Element) =>
  `${element.tagName} ${element.getAttribute('class')} ${element.parentElement?.getAttribute('class')}`;

function withoutLists(elements: readonly Element[]): Element[] {
  const counts = new Map<string, number>();
  for (const one of elements) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  return elements.filter((one) => (counts.get(kindOf(one)) ?? 0) < LIST);
}

/**
 * The dates that the page shows nearest to its headline, told apart by their words, names and markup.
 * Comments, related articles and mastheads do not count. Null for what it does not show. `lang` as for
 * `readDate`. Cost: at most 280 elements.
 */
export function readVisibleDates(
  document: Document,
  places: PagePlaces,
  lang: string | null,
): DateLine {
  if (!places.headline) return { published: null, modified: null };
  const { headline } = places;
  const byName = withoutLists([...document.querySelectorAll(DATE)].slice(0, MOST));
  const beyond = places
    .near(NEAR.after, SHORT_LINE.after)
    .filter((one) => (one.textContent?.trim().length ?? 0) <= SHORT_LINE.units);
  const byPlace = [...places.near(NEAR.before, NEAR.after), ...beyond].filter(
    (one) => one.children.length <= 4 && /\d/.test(one.textContent ?? ''),
  );
  const candidates = [...new Set([...byName, ...byPlace])]
    .map((element) => ({ element, distance: places.distance(element) }))
    .filter(({ element, distance }) => {
      const length = element.textContent?.trim().length ?? 0;
      return (
        distance >= FARTHEST.before &&
        distance <= FARTHEST.after &&
        length <= LONGEST &&
        !element.contains(headline) &&
        !headline.contains(element) &&
        !places.isAround(element) &&
        !element.closest(PICTURE)
      );
    })
    .sort((a, b) => placeOf(a.distance) - placeOf(b.distance));
  let published: string | null = null;
  let modified: string | null = null;
  for (const { element } of candidates) {
    const line = readElement(element, lang);
    published ??= line.published;
    modified ??= line.modified;
    if (published && modified) break;
  }
  return { published, modified };
}
