import type { Article, ArticleLink } from '../core/article.ts';
import { canParseUrl } from '../core/can-parse-url.ts';
import type { Span } from '../core/span.ts';

/** Links that are kept: more of them stand in lists, not in a story. */
const MOST_LINKS = 300;
/** Links of the page that are looked at: menus come before the story. */
const MOST_LOOKED_AT = 3_000;
/** Words of the block around a link are kept up to so many units: enough for “Continue reading …”. */
const LONGEST_AROUND = 300;
const BLOCK = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, td, dd, div, section, article';

const tidy = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? '';

/** Where `block` stands in `text` as lines of its own, from `from` on; -1 when it does not. */
function placeOfLine(text: string, block: string, from: number): number {
  const start = text.indexOf(block, from);
  if (start < 0) return -1;
  const isLine =
    (start === 0 || text[start - 1] === '\n') &&
    (start + block.length === text.length || text[start + block.length] === '\n');
  return isLine ? start : -1;
}

/**
 * The links of `root` that stand in the article's text or in the furniture around it and lead to http(s)
 * addresses, in order, each with its words and place. A link belongs to the article when its whole block is
 * a line of it: a menu's words that also occur in the story do not count. Addresses are resolved against
 * `base`. Cost: one search of the text for each block with links, at most `MOST_LOOKED_AT` links.
 */
export function readLinks(
  root: Element,
  { text, furniture }: Pick<Article, 'text' | 'furniture'>,
  base: string | null,
): ArticleLink[] {
  const links: ArticleLink[] = [];
  const blocks = new Map<Element, { words: string; at: Span | null; next: number }>();
  let from = 0;
  let looked = 0;
  for (const element of root.querySelectorAll('a[href]')) {
    if (links.length >= MOST_LINKS || looked++ >= MOST_LOOKED_AT) break;
    const block = element.parentElement?.closest(BLOCK);
    if (!block) continue;
    let place = blocks.get(block);
    if (!place) {
      const words = tidy(block.textContent);
      const start = words === '' ? -1 : placeOfLine(text, words, from);
      const aside = start < 0 && words !== '' ? placeOfLine(furniture, words, 0) : -1;
      const [at, next] =
        start >= 0
          ? [{ start, end: start + words.length }, start]
          : [
              aside >= 0
                ? { start: aside, end: aside + words.length, in: 'furniture' as const }
                : null,
              aside,
            ];
      if (start >= 0) from = start;
      place = { words, at, next };
      blocks.set(block, place);
    }
    const href = addressOf(element.getAttribute('href') ?? '', base);
    const words = tidy(element.textContent);
    if (href === null || words === '' || place.at === null) continue;
    const source = place.at.in === 'furniture' ? furniture : text;
    const start = source.indexOf(words, place.next);
    if (start < 0 || start + words.length > place.at.end) continue;
    place.next = start + words.length;
    const around = place.words.length <= LONGEST_AROUND ? { around: place.words } : {};
    links.push({ href, words, at: { ...place.at, start, end: start + words.length }, ...around });
  }
  return links;
}

function addressOf(href: string, base: string | null): string | null {
  if (!canParseUrl(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  return /^https?:$/.test(url.protocol) && url.href.length <= 8192 ? url.href : null;
}
