import { textWeight } from '../../core/text/text-weight.ts';
import type { Standing } from './standing.ts';

/** What sites call what stands around a story, by the start of a word of a class or an id. Data. */
const FURNITURE =
  'related recommend recirc newsletter subscri signup comment disqus breadcrumb cookie consent gdpr outbrain taboola mostread trending sidebar biograph disclaimer licen copyright verwandte empfehl kommentar zergnet yarpp authorbox advert sponsor disclos werbung anzeige'.split(
    ' ',
  );
/** The same, where only the whole word says it. */
const FURNITURE_WORDS = new Set(
  'popular footer nav navigation taglist topics bio respond rating factbox'.split(' '),
);
/** Names that a part of a story carries as well (`section--ads`, `no-share`): they count where no story is told. */
const WEAK = 'promo sharing sharedaddy paginat ticker'.split(' ');
const WEAK_WORDS = new Set(
  'ad ads share social socials menu banner popup modal lightbox toolbar pager tags rail poll loading teaser teasers'.split(
    ' ',
  ),
);
/** A name after one of these says what the element goes without, or stands beside. */
const BESIDE = new Set('no not with without has w hide after before above below'.split(' '));
const AUTHOR = new Set('author authors autor autoren auteur contributor'.split(' '));
const ABOUT = new Set('bio card box about info information description details profile'.split(' '));
const LABELS = new Set(
  (
    'byline dateline date dates datetime timestamp published publish meta credit credits attribution ' +
    'readtime updated author authors print counter'
  ).split(' '),
);
const CAPTIONS = ['caption', 'imagedesc', 'bildunterschrift'];
const PICTURES = new Set(
  'image images photo photos picture gallery slideshow slider slide media figure img bild foto'.split(
    ' ',
  ),
);
const LEADS = new Set(
  (
    'lead lede leadtext intro introduction standfirst dek deck teaser subtitle subheadline subheading summary ' +
    'excerpt abstract description chapo entradilla bajada vorspann untertitel'
  ).split(' '),
);
const FURNITURE_TAGS = new Set(['ASIDE', 'NAV', 'FOOTER', 'FORM', 'DIALOG']);
/** What AMP pages keep around a story, shown or not. Data. */
const AMP_FURNITURE = new Set(
  'AMP-SIDEBAR AMP-CONSENT AMP-AD AMP-STICKY-AD AMP-EMBED AMP-USER-NOTIFICATION AMP-LIGHTBOX'.split(
    ' ',
  ),
);
const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'dialog',
  'menu',
  'alert',
  'search',
]);
/** Weight of a text under a picture; what is named after a picture and holds more is a part of the story. */
const LONGEST_CAPTION = { figure: 500, named: 200 };
const MOST_NAME = 500;

/** The words of the class and the id: at signs between letters and at capitals. */
export function nameWords(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.slice(0, MOST_NAME);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word, at, all) => word !== '' && !BESIDE.has(word) && !BESIDE.has(all[at - 1] ?? ''));
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style');
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 1000)))
  );
}

/** Whether the element says of itself that it stands around the story. */
function isFurniture(element: Element, words: readonly string[]): boolean {
  if (FURNITURE_TAGS.has(element.tagName.toUpperCase())) return true;
  if (FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (words.includes('embed') || words.includes('tweet')) return false;
  return (
    words.some((word) => FURNITURE_WORDS.has(word) || startsWithOne(word, FURNITURE)) ||
    (words.some((word) => AUTHOR.has(word)) && words.some((word) => ABOUT.has(word)))
  );
}

const startsWithOne = (word: string, starts: readonly string[]) =>
  starts.some((start) => word.startsWith(start));

const isWeakly = (words: readonly string[]) =>
  words.some((word) => WEAK_WORDS.has(word) || startsWithOne(word, WEAK));

function isCaption(element: Element, words: readonly string[]): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'FIGCAPTION') return true;
  if (/^H\d$/.test(tag)) return false;
  if (words.some((word) => CAPTIONS.some((one) => word.startsWith(one)))) return true;
  const isFigure = tag === 'FIGURE';
  if (!isFigure && !words.some((word) => PICTURES.has(word))) return false;
  const most = isFigure ? LONGEST_CAPTION.figure : LONGEST_CAPTION.named;
  return (
    textWeight(element.textContent?.trim() ?? '') < most &&
    element.querySelector('table, blockquote, h1, h2') === null
  );
}

/** What an element's tag, attributes and names say that its text is; null when they say nothing. */
export function standingOf(element: Element): Standing | null {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BODY' || tag === 'MAIN') return null;
  if (AMP_FURNITURE.has(tag)) return 'furniture';
  if (isHidden(element)) return 'hidden';
  const words = nameWords(element);
  if (isFurniture(element, words)) return 'furniture';
  if (isCaption(element, words)) return 'caption';
  if (isWeakly(words) && !words.includes('embed') && !words.some((word) => LEADS.has(word)))
    return 'weak';
  if (words.some((word) => LABELS.has(word))) return 'label';
  const isLead =
    tag === 'HGROUP' ||
    tag === 'HEADER' ||
    words.some((word) => LEADS.has(word)) ||
    element.getAttribute('itemprop') === 'description';
  return isLead ? 'lead' : null;
}
