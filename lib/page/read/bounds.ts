import { ok, type Result, refuse } from '../../core/result.ts';
import { isElement, isSilent, isText } from './walk.ts';

/**
 * A page with more elements than this is refused before any work is done on it. Three times the largest
 * of 250 labelled pages; Readability may go eight times over a page that has no story.
 */
const MOST_ELEMENTS = 15_000;
/** Elements inside one another: beyond this, reading costs too much, and no article needs it. */
const DEEPEST = 200;
/** Units of text that could be read, some five times the longest story. Scripts do not count. */
const MOST_TEXT = 1_000_000;

/** Why an article is not read: nothing was found that is one, or the page is built so that reading it costs too much. */
export type Unread = 'unreadable' | 'too-long' | 'too-deep';

/**
 * Refuses a page that is too large to be read in bounded time: `too-long`, or `too-deep`
 * where elements stand too deep in one another. Cost: one pass over the nodes, that ends at the first bound.
 */
export function checkBounds(document: Document): Result<null, Unread> {
  let [depth, elements, units] = [0, 0, 0];
  let node: Node | null = document.documentElement;
  while (node) {
    if (isElement(node)) elements++;
    else if (isText(node)) units += node.data.length;
    if (elements > MOST_ELEMENTS) return refuse('too-long', 'too many elements');
    if (units > MOST_TEXT) return refuse('too-long', 'too much text');
    const isRead = !isElement(node) || !isSilent(node) || node.tagName === 'HEAD';
    if (node.firstChild && isRead) {
      node = node.firstChild;
      depth++;
      if (depth > DEEPEST) return refuse('too-deep', 'nested too deeply');
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return ok(null);
}
