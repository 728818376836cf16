import { Readability } from '@mozilla/readability';
import type { Article } from '../core/article.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { readBlockQuotes } from './block-quotes.ts';
import { readBlocks, sortBlocks } from './blocks.ts';
import { readMetadata } from './metadata.ts';

/** A page with more elements than this is refused before any work is done on it. */
const MOST_ELEMENTS = 30_000;

/** Elements inside one another: beyond this, reading costs too much, and no article needs it. */
const DEEPEST = 200;

/** Whether some element has more than `depth` others around it. Cost: linear in the elements. */
function isDeeperThan(elements: Iterable<Element>, depth: number): boolean {
  const depths = new Map<Element, number>();
  for (const element of elements) {
    const { parentElement } = element;
    const own = parentElement ? (depths.get(parentElement) ?? 0) + 1 : 0;
    if (own > depth) return true;
    depths.set(element, own);
  }
  return false;
}

/** Furniture that Readability may keep, by how sites name it. Data. */
const FURNITURE =
  'aside, nav, footer, form, [role="dialog"], [aria-hidden="true"], [id*="comment" i], [class*="comment" i], ' +
  '[class*="author_bio" i], [class*="author-bio" i], [class*="byline-bio" i], [class*="biography" i], ' +
  '[class*="related" i], [class*="newsletter" i], [class*="most-read" i], [class*="promo" i], ' +
  '[class*="subscribe" i], [class*="recirc" i], [class*="cookie" i], [id*="consent" i]';

const tidy = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? '';

/** Takes what stands around the story out of the clone; returns its text. */
function takeFurniture(clone: Document): { captions: string[]; furniture: string[] } {
  const captions = [...clone.querySelectorAll('figcaption, .wp-caption-text')].map((element) =>
    tidy(element.textContent),
  );
  const pictures = clone.querySelectorAll('figure, .wp-caption, .wp-caption-text');
  for (const element of [...pictures]) element.remove();
  const around = [...clone.querySelectorAll(FURNITURE)].filter(
    (element) => !element.querySelector('article') && !element.matches('body, main, article'),
  );
  const all = new Set<Element>(around);
  const isInside = (element: Element) => {
    for (let above = element.parentElement; above; above = above.parentElement) {
      if (all.has(above)) return true;
    }
    return false;
  };
  const outer = around.filter((element) => !isInside(element));
  const furniture = outer.map((element) => tidy(element.textContent));
  for (const element of outer) element.remove();
  return { captions, furniture };
}

const isPresent = (text: string) => text.length > 0;

/**
 * Reads the article of a document: Readability on a clone, with captions and furniture taken out
 * first and told from the body again afterwards. The document itself is not touched. Refused when
 * no body is found, and unread above 30,000 elements or 200 of them inside one another. `url` is null for text from elsewhere. Cost: that of Readability, some 20 ms
 * for a common page.
 */
export function readArticle(document: Document, url: string | null): Result<Article, 'unreadable'> {
  const elements = document.getElementsByTagName('*');
  if (elements.length > MOST_ELEMENTS) return refuse('unreadable', 'too many elements');
  if (isDeeperThan(elements, DEEPEST)) return refuse('unreadable', 'nested too deeply');
  const { declares: _declared, ...metadata } = readMetadata(document);
  const clone = document.cloneNode(true) as Document;
  const { captions, furniture } = takeFurniture(clone);
  let content: Element | null = null;
  try {
    const parsed = new Readability<Element>(clone, {
      charThreshold: 200,
      serializer: (node) => node as Element,
    }).parse();
    content = parsed?.content ?? null;
  } catch (error) {
    return refuse('unreadable', error instanceof Error ? error.message : String(error));
  }
  if (!content) return refuse('unreadable', 'no body found');
  const sorted = sortBlocks(readBlocks(content), metadata.headline);
  if (sorted.body.length === 0) return refuse('unreadable', 'no paragraphs found');
  const text = sorted.body.join('\n\n');
  return ok({
    ...metadata,
    url,
    text,
    ...readBlockQuotes(document, text),
    captions: [...captions, ...sorted.captions].filter(isPresent),
    furniture: [...sorted.furniture, ...furniture].filter(isPresent).join('\n'),
    hasVideo:
      document.querySelector('article video, article iframe, video, iframe[title*="video" i]') !==
      null,
  });
}
