/** Where each unit of a page's dense text stands. Dense text is the text without white space. */
export interface TextMap {
  readonly dense: string;
  readonly nodes: readonly Text[];
  /** For each node, where it starts in the dense text. */
  readonly starts: readonly number[];
}

const UNSEEN = 'script,style,noscript,template,headwater-root';
const dense = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\ufeff]+/g, '');

/** Reads the live text nodes below `root`, once. Cost: linear in the page's text. */
export function mapText(root: Element): TextMap {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const [nodes, starts, pieces]: [Text[], number[], string[]] = [[], [], []];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(UNSEEN)) continue;
    const piece = dense(node.data);
    if (!piece) continue;
    nodes.push(node);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  return { dense: pieces.join(''), nodes, starts };
}

/** The node and the offset in it of one dense position. */
function locate(map: TextMap, position: number): { node: Text; offset: number } | null {
  let [low, high] = [0, map.starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((map.starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const node = map.nodes[low];
  if (!node) return null;
  let left = position - (map.starts[low] ?? 0);
  for (let offset = 0; offset < node.data.length; offset++) {
    if (dense(node.data.charAt(offset)) === '') continue;
    if (left === 0) return { node, offset };
    left--;
  }
  return null;
}

/** Where `text` holds `part`; -1 when it does not, holds it more than once, or `part` is empty. */
function onlyPlace(text: string, part: string): number {
  const first = part ? text.indexOf(part) : -1;
  return first >= 0 && text.indexOf(part, first + 1) < 0 ? first : -1;
}

/**
 * The range of the live page that holds `text`, white space apart; null when the page does not
 * hold it, or holds it more than once and `near` (a longer text around it) does not decide.
 */
export function findRange(map: TextMap, text: string, near = ''): Range | null {
  const wanted = dense(text);
  if (!wanted) return null;
  const around = dense(near);
  const [context, inner] = [onlyPlace(map.dense, around), onlyPlace(around, wanted)];
  const first = context >= 0 && inner >= 0 ? context + inner : onlyPlace(map.dense, wanted);
  if (first < 0) return null;
  const [from, to] = [locate(map, first), locate(map, first + wanted.length - 1)];
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}
