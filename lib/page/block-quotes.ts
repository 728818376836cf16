import type { Article } from '../core/article.ts';
import { type Span, slice } from '../core/span.ts';
import { findParagraphs } from '../core/text/sentences.ts';

/** Posts that sites embed, and words of the article that they print a second time in large letters. */
const NO_QUOTATION =
  '[class*="twitter" i], [class*="tweet" i], [class*="instagram" i], [class*="tiktok" i], [class*="embed" i], [class*="pull" i]';
/** Blocks of one page that are read; no article quotes as many. */
const MOST_BLOCKS = 100;
/** Paragraphs of one block that are put together; what is longer is a text that a page reprints. */
const MOST_PARAGRAPHS = 40;

/** Units without white space: line breaks and boxes part words where the text does, or not. */
const dense = (text: string) => text.replace(/\s+/g, '');

/** How many paragraphs from `from` on make up a block that holds nothing else; 0 when they do not. */
function runOf(paragraphs: readonly string[], from: number, block: string): number {
  let at = 0;
  for (let count = 0; count < MOST_PARAGRAPHS; count++) {
    const paragraph = paragraphs[from + count];
    if (!paragraph || !block.startsWith(paragraph, at)) return 0;
    at += paragraph.length;
    if (at === block.length) return count + 1;
  }
  return 0;
}

/**
 * The paragraphs of `text` that the document prints inside a `blockquote`, in order; no field when
 * there are none. Spans index `text`, the body as read; a paragraph that was read otherwise than the
 * page prints it is left out. Paragraphs of a block may be elements, or parted by line breaks. Cost:
 * linear in the text for each of a bounded number of blocks.
 */
export function readBlockQuotes(document: Document, text: string): Pick<Article, 'blockQuotes'> {
  const quoted = new Set<string>();
  const blocks = [...document.querySelectorAll('blockquote')].slice(0, MOST_BLOCKS);
  for (const block of blocks) {
    if (block.matches(NO_QUOTATION) || block.parentElement?.matches(NO_QUOTATION)) continue;
    const inner = [...block.querySelectorAll('p, li')];
    for (const element of inner.length > 0 ? inner : [block]) {
      const words = dense(element.textContent ?? '');
      if (words !== '') quoted.add(words);
    }
  }
  if (quoted.size === 0) return {};
  const spans = findParagraphs(text);
  const paragraphs = spans.map((span) => dense(slice(text, span)));
  const blockQuotes: Span[] = [];
  for (let at = 0; at < spans.length; ) {
    const runs = [...quoted].map((words) => runOf(paragraphs, at, words));
    const to = at + Math.max(...runs);
    blockQuotes.push(...spans.slice(at, to));
    at = Math.max(to, at + 1);
  }
  return blockQuotes.length > 0 ? { blockQuotes } : {};
}
