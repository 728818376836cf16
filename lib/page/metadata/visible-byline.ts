import { BYLINE_LABEL } from '../../core/metadata/byline-words.ts';
import { readNames } from '../../core/metadata/read-names.ts';
import { type PagePlaces, piecesOf } from './page-places.ts';
import { readSignature } from './signed-byline.ts';

/** How sites name the element with the byline. Data. */
const BYLINE =
  '[itemprop~="author"], [rel~="author"], ' +
  [
    'byline',
    'author',
    'autor',
    'auteur',
    'verfasser',
    'writer',
    'reporter',
    'redakteur',
    'firma',
    'contributor',
  ]
    .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
    .join(', ') +
  ', .vcard, [data-testid*="byline" i], [data-testid*="author" i], ' +
  [
    'author',
    'autor',
    'auteur',
    'staff',
    'people',
    'profile',
    'contributor',
    'by',
    'editors',
    'redaktion',
  ]
    .map((name) => `a[href*="/${name}/" i]`)
    .join(', ');
/** What inside of it holds a name and nothing else. */
const NAME =
  '[itemprop~="name"], .fn, [rel~="author"], [class*="author-name" i], [class*="author__name" i], [class*="byline__name" i], ' +
  '[class*="byline-name" i], [class*="authorname" i], a[href*="/author" i], a[href*="/autor" i], a[href*="/people/" i], a[href*="/staff/" i], a[href*="/profile" i]';
/** What is no byline though it is named so. */
const NO_BYLINE =
  'body, main, article, section, script, style, img, svg, input, button, [class*="bio" i], [class*="avatar" i]';

/** Elements looked at. */
const MOST = 300;
/** A byline is shorter, in units. */
const LONGEST = 300;
/** What stands before the headline belongs to it less often: it counts as three times as far. */
const BEFORE = 3;
/** Elements around the headline in which a printed “By …” is a byline without being named so. */
const NEAR = { before: -15, after: 60 };
/** “By Jane Doe”: a “by” word and at most so many units. */
const SHORT = 100;

/** How far below the headline, in elements, an article may be signed, and how long that line may be. */
const SIGNED = { after: 1500, units: 60 };
/** Two to four words with capitals: at the end of an article a line must be no more than a name. */
const SIGNATURE = /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,3}\p{Lu}[\p{L}.'’-]{1,30}$/u;

const placeOf = (distance: number) => (distance < 0 ? -distance * BEFORE : distance);

const isShort = (element: Element, most: number) => {
  const length = element.textContent?.trim().length ?? 0;
  return length > 1 && length <= most;
};

/** The names in an element: of the elements inside that hold names, else of its text. */
function namesIn(element: Element): string[] {
  const inner = [...element.querySelectorAll(NAME)].slice(0, 20);
  const outer = inner.filter((one) => !inner.some((other) => other !== one && other.contains(one)));
  const names = outer.flatMap((one) => readNames(piecesOf(one)));
  return names.length > 0 ? [...new Set(names)] : readNames(piecesOf(element));
}

/** Elements beside `chosen` of its own kind: each author may have one. */
function besides(chosen: Element, all: readonly Element[]): Element[] {
  const kind = (element: Element) => `${element.tagName} ${element.getAttribute('class')}`;
  const box = (element: Element) => element.parentElement?.parentElement ?? null;
  return all.filter(
    (one) =>
      kind(one) === kind(chosen) &&
      (one.parentElement === chosen.parentElement ||
        (box(one) !== null && box(one) === box(chosen))),
  );
}

function named(document: Document, { distance, isAround }: PagePlaces): string[] {
  const candidates = [...document.querySelectorAll(BYLINE)]
    .slice(0, MOST)
    .filter((one) => isShort(one, LONGEST) && !one.matches(NO_BYLINE) && !isAround(one))
    .sort((a, b) => placeOf(distance(a)) - placeOf(distance(b)));
  for (const candidate of candidates) {
    const names = [...new Set(besides(candidate, candidates).flatMap(namesIn))];
    if (names.length > 0) return names;
  }
  return [];
}

/** The names in a short line that begins with “By” and a capital; a sentence may begin with the word alone. */
function labelled(element: Element): string[] {
  const text = piecesOf(element);
  const label = BYLINE_LABEL.exec(text)?.[0] ?? '';
  const isName = label.trim() !== '' && /^\p{Lu}/u.test(text.slice(label.length));
  return isName ? readNames(text) : [];
}

function printed({ near, isAround, headline }: PagePlaces): string[] {
  if (!headline) return [];
  const isOwn = (element: Element, most: number) =>
    isShort(element, most) && !element.contains(headline) && !isAround(element);
  for (const element of near(NEAR.before, NEAR.after)) {
    const names = isOwn(element, SHORT) ? labelled(element) : [];
    if (names.length > 0) return names;
  }
  for (const element of near(NEAR.after, SIGNED.after)) {
    if (!/^(?:P|EM|I|B|STRONG|DIV|SPAN|ADDRESS)$/.test(element.tagName)) continue;
    const names = isOwn(element, SIGNED.units) ? labelled(element) : [];
    if (names.length > 0 && names.every((name) => SIGNATURE.test(name))) return names;
  }
  return [];
}

/**
 * The names of the byline that the page shows, nearest to the headline: in an element that sites name
 * so, else in a short line that begins with “By”, near the headline or at the end, else in
 * brackets behind the last sentence. Comments, related articles and the frame of the page
 * do not count. Empty when there is none. Cost: at most 300 named elements and
 * 1,515 by place.
 */
export function readVisibleByline(document: Document, places: PagePlaces): readonly string[] {
  const names = named(document, places);
  if (names.length > 0) return names;
  const line = printed(places);
  return line.length > 0 ? line : readSignature(places);
}
