import type { Article } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { isElement, isSilent, isText, nextNode, nodeAfter } from './read/walk.ts';

/** Elements that stand inside a paragraph; names in capitals. Data. */
const INLINE = new Set(
  'Q A ABBR B BDI BDO CITE DEL DFN EM FONT I INS MARK S SMALL SPAN STRONG SUB SUP TIME U'.split(
    ' ',
  ),
);
/** Quoted pieces of one page that are read; no article marks up as many. */
const MOST_QUOTES = 500;
/** How much is read of a paragraph on each side of the words, in units without white space. */
const AROUND = 40;

const dense = (text: string) => text.replace(/\s+/g, '');

/**
 * What the document prints inside `q`, in order, the outermost only; no field when there is none. The
 * browser draws marks around these words that are in no text. Spans index `text`, the body as read:
 * they are found by the words and what stands around them in their paragraph, and left out where the
 * text has them otherwise. Cost: linear in the text for each of a bounded number.
 */
export function readInlineQuotes(document: Document, text: string): Pick<Article, 'inlineQuotes'> {
  const quoted = [...document.querySelectorAll('q')]
    .filter((element) => !element.parentElement?.closest('q'))
    .slice(0, MOST_QUOTES);
  if (quoted.length === 0) return {};
  const { letters, places } = readDense(text);
  const spans: Span[] = [];
  let from = 0;
  for (const element of quoted) {
    const words = dense(element.textContent ?? '');
    if (words === '') continue;
    const { before, behind } = aroundOf(element);
    const at = letters.indexOf(before + words + behind, Math.max(0, from - before.length));
    if (at < 0) continue;
    const first = at + before.length;
    from = first + words.length;
    spans.push({ start: places[first] ?? 0, end: (places[from - 1] ?? 0) + 1 });
  }
  return spans.length > 0 ? { inlineQuotes: spans } : {};
}

/** A text without white space, and where each of its units stands. */
function readDense(text: string): { readonly letters: string; readonly places: Uint32Array } {
  const places = new Uint32Array(text.length);
  let count = 0;
  for (const { index, 0: run } of text.matchAll(/\S+/g)) {
    for (let at = 0; at < run.length; at++) places[count++] = index + at;
  }
  return { letters: dense(text), places };
}

/** What stands beside an element in its paragraph, without white space. */
function aroundOf(element: Element): { readonly before: string; readonly behind: string } {
  let block: Element = element;
  while (block.parentElement && INLINE.has(block.tagName.toUpperCase()))
    block = block.parentElement;
  let [before, behind] = ['', ''];
  let isBehind = false;
  for (let node: Node | null = block.firstChild; node && behind.length < AROUND; ) {
    if (node === element) {
      isBehind = true;
      node = nodeAfter(node, block);
      continue;
    }
    if (isText(node)) {
      const piece = dense(node.data);
      if (isBehind) behind += piece;
      else before = (before + piece).slice(-AROUND);
    }
    node = isElement(node) && isSilent(node) ? nodeAfter(node, block) : nextNode(node, block);
  }
  return { before, behind: behind.slice(0, AROUND) };
}
