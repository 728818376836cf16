import { isOutletName } from '../../core/metadata/outlet-names.ts';
import { titleOverlap, titleWords } from '../../core/metadata/title-overlap.ts';

/** Where a headline stands, surest first: a heading of the page, then what sites name so. Data. */
const PLACES = [
  'h1',
  '[itemprop~="headline"], .entry-title, .post-title, [class*="headline" i]',
  'h2, h3, [class*="title" i]',
];
/** Headings that say of themselves that they are not the headline: worded for searchers, or the last step of a
 * path (“Home › Harbour › The wharf”). They count where the surest title is theirs, or the page shows no other. Data. */
const STAND_IN =
  '[itemprop~="alternativeHeadline"], [class*="breadcrumb" i] *, [itemtype*="BreadcrumbList" i] *';
/** A headline is shorter, in units; what is longer is a box with a headline in it. */
const LONGEST = 400;
/** Where the outlet's own heading stands. */
const FRAME = 'nav, footer, aside, body > header, [role="banner"], [role="dialog"]';
/** Elements looked at of each kind. */
const MOST = 60;
/** A visible headline shares this part of its words with a declared title. Publishers reword titles for
 * search and sharing, so half is much; below it the heading is of something else. */
const LEAST_SHARED = 0.5;
/** Titles of fewer words are shared by chance: a heading “Opinion” is part of many a title. */
const FEWEST_WORDS = 3;
/** A heading with less than this part of a title's words is the outlet's name or the section in it. */
const LEAST_COVERED = 0.3;

export interface VisibleHeadline {
  readonly element: Element;
  readonly text: string;
}

const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function likeness(text: string, titles: readonly string[]): number {
  const words = titleWords(text);
  const likes = titles.map((title) => {
    const theirs = titleWords(title);
    const isCovered = words.length >= LEAST_COVERED * theirs.length;
    if (words.join(' ') === theirs.join(' ')) return 1;
    return isCovered ? titleOverlap(text, title) * Math.min(1, words.length / FEWEST_WORDS) : 0;
  });
  return Math.max(0, ...likes);
}

/**
 * The first main heading of a page that could be a headline, for telling which of its declared articles is
 * its own; null when there is none. Cost: at most 60 elements.
 */
export function firstHeading(document: Document): string | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST);
  const first = headings.find(
    (one) => !one.closest(FRAME) && titleWords(textOf(one)).length >= FEWEST_WORDS,
  );
  const text = first ? textOf(first) : '';
  return text !== '' && text.length <= LONGEST ? text : null;
}

/**
 * The headline as the page shows it: the heading most like the titles that the page declares; of two
 * alike the first. Else the only heading of the first rank. A heading that stands in for the headline
 * counts where no other does. `titles`: surest first. Null when there is none. Never the outlet's name. Cost: at most 360 elements.
 */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  outlet: ReadonlySet<string>,
): VisibleHeadline | null {
  const surest = titleWords(titles[0] ?? '').join(' ');
  const standsIn = (one: Element) =>
    one.matches(STAND_IN) && titleWords(textOf(one)).join(' ') !== surest;
  return (
    findAmong(document, titles, outlet, (one) => !standsIn(one)) ??
    findAmong(document, titles, outlet, standsIn)
  );
}

function findAmong(
  document: Document,
  titles: readonly string[],
  outlet: ReadonlySet<string>,
  isAsked: (element: Element) => boolean,
): VisibleHeadline | null {
  for (const place of PLACES) {
    const found = [...document.querySelectorAll(place)]
      .slice(0, MOST)
      .filter(isAsked)
      .map((element) => ({ element, text: textOf(element) }))
      .filter(({ text }) => text !== '' && text.length <= LONGEST && !isOutletName(text, outlet));
    const ranked = found
      .map((one) => ({ ...one, like: likeness(one.text, titles) }))
      .sort((a, b) => b.like - a.like);
    const [best] = ranked;
    if (best && best.like >= LEAST_SHARED) {
      // A box with the headline and a label in it is as like as the headline itself.
      const inner = ranked.filter(({ element }) => best.element.contains(element)).at(-1);
      return inner && inner.like >= best.like ? inner : best;
    }
    // One heading of the first rank is the headline, however the page is titled for searchers.
    // Not so a heading that is only the end of a title: the outlet's name is put there.
    const [only, second] = found.filter(
      ({ text }) =>
        titleWords(text).length >= FEWEST_WORDS &&
        !titles.some((title) => title !== text && title.endsWith(text)),
    );
    if (place === 'h1' && only && !second && !only.element.closest(FRAME)) return only;
  }
  return null;
}
