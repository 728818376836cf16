import type { PageProbe } from '../core/page-probe.ts';
import { textWeight } from '../core/text/text-weight.ts';
import { readProbeMetadata } from './metadata/probe-metadata.ts';
import { visitOf } from './visit.ts';

/** A message should stay below 100 kB; matching needs no more text than this. */
const MOST_TEXT = 60_000;
/** The least weight of a paragraph of running text. Lighter ones are labels, teasers and captions. */
const PARAGRAPH = 60;
/** So few units weigh less, whatever script they are in: a page may hold a hundred thousand such paragraphs. */
const LIGHTEST = 24;
/** No paragraph is read beyond: white space is folded away, and may be most of it. */
const MOST_RAW = MOST_TEXT * 4;
/** So many elements are looked at: a page with more paragraphs is a list, whatever stands further down. */
const MOST_LOOKED = 20_000;
/** What a declared article and an undeclared page must hold: the second has only its text to show. */
const LEAST = {
  declared: { paragraphs: 3, weight: 400 },
  undeclared: { paragraphs: 5, weight: 1500 },
};

function readParagraphs(document: Document): string[] {
  const texts: string[] = [];
  let units = 0;
  const elements = document.querySelectorAll('p, blockquote > div, article li');
  for (let at = 0; at < Math.min(elements.length, MOST_LOOKED); at++) {
    const element = elements[at];
    if (!element) break;
    const raw = element.textContent ?? '';
    if (raw.length < LIGHTEST) continue;
    const text = raw.slice(0, MOST_RAW).replace(/\s+/g, ' ').trim();
    if (textWeight(text) < PARAGRAPH || element.closest('nav, footer, aside, header, form'))
      continue;
    units += text.length + 2;
    if (units > MOST_TEXT) break;
    texts.push(text);
  }
  return texts;
}

/**
 * Decides from signals already in the document whether it is an article, and reads its block text.
 * No clone, no layout, no library. When the signals conflict (declared as something else, or too
 * little running text) it is no article. Cost: one pass over the paragraphs.
 */
export function probePage(document: Document): PageProbe {
  const { declares, canonicalUrl, headline, published } = readProbeMetadata(document);
  const paragraphs = readParagraphs(document);
  const text = paragraphs.join('\n\n');
  const least = declares === 'article' ? LEAST.declared : LEAST.undeclared;
  const isFront = document.location.pathname === '/' && declares !== 'article';
  const isArticle =
    declares !== 'other' &&
    !isFront &&
    paragraphs.length >= least.paragraphs &&
    textWeight(text) >= least.weight;
  return {
    visit: visitOf(document),
    url: document.location.href,
    canonicalUrl,
    isArticle,
    headline,
    published,
    text: isArticle ? text : '',
  };
}
