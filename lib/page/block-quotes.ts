import type { Article } from '../core/article.ts';
import { slice } from '../core/span.ts';
import { findParagraphs } from '../core/text/sentences.ts';

/** Posts that sites embed, and words of the article that they print a second time in large letters. */
const NO_QUOTATION =
  '[class*="twitter" i], [class*="tweet" i], [class*="instagram" i], [class*="tiktok" i], [class*="embed" i], [class*="pull" i]';
/** Blocks of one page that are read; no article quotes as many. */
const MOST_BLOCKS = 100;

const fold = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? '';

/**
 * The paragraphs of `text` that the document prints inside a `blockquote`, in order; no field when
 * there are none. Spans index `text`, the body as read; a paragraph that was read otherwise than the
 * page prints it is left out. Cost: linear in the text and the blocks.
 */
export function readBlockQuotes(document: Document, text: string): Pick<Article, 'blockQuotes'> {
  const quoted = new Set<string>();
  const blocks = [...document.querySelectorAll('blockquote')].slice(0, MOST_BLOCKS);
  for (const block of blocks) {
    if (block.matches(NO_QUOTATION) || block.parentElement?.matches(NO_QUOTATION)) continue;
    const inner = [...block.querySelectorAll('p, li')];
    for (const element of inner.length > 0 ? inner : [block]) quoted.add(fold(element.textContent));
  }
  if (quoted.size === 0) return {};
  const isQuoted = (words: string) => quoted.has(fold(words));
  const blockQuotes = findParagraphs(text).filter((span) => isQuoted(slice(text, span)));
  return blockQuotes.length > 0 ? { blockQuotes } : {};
}
