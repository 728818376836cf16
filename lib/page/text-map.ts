import { isElement, isSilent, isText, nextNode, nodeAfter } from './read/walk.ts';

/** Where each unit of a page's dense text stands. Dense text is the text without white space. */
export interface TextMap {
  readonly dense: string;
  readonly nodes: readonly Text[];
  /** For each node, where it starts in the dense text. */
  readonly starts: readonly number[];
}

const dense = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\ufeff]+/g, '');

/**
 * Reads the live text nodes below `root`, once; those that the reader leaves unread too are left out
 * (see `isSilent`). Cost: linear in the page's nodes.
 */
export function mapText(root: Element): TextMap {
  const [nodes, starts, pieces]: [Text[], number[], string[]] = [[], [], []];
  let length = 0;
  const add = (node: Text) => {
    const piece = dense(node.data);
    if (!piece) return;
    nodes.push(node);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  };
  for (let node: Node | null = root; node; ) {
    if (isText(node)) add(node);
    const next: Node | null =
      isElement(node) && isSilent(node) ? nodeAfter(node, root) : nextNode(node, root);
    node = next;
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

/** Whether the page holds `text` somewhere, white space apart; false for white space alone. */
export function holdsText(map: TextMap, text: string): boolean {
  const wanted = dense(text);
  return wanted !== '' && map.dense.includes(wanted);
}

/** Where words stand in a live page: the first unit of them, and behind the last. */
export interface TextPlace {
  readonly from: { readonly node: Text; readonly offset: number };
  readonly to: { readonly node: Text; readonly offset: number };
}

/**
 * Where the live page holds `text`, white space apart; null when the page does not
 * hold it, or holds it more than once and `near` (a longer text around it) does not decide.
 */
export function findPlace(map: TextMap, text: string, near = ''): TextPlace | null {
  const wanted = dense(text);
  if (!wanted) return null;
  const around = dense(near);
  const [context, inner] = [onlyPlace(map.dense, around), onlyPlace(around, wanted)];
  const first = context >= 0 && inner >= 0 ? context + inner : onlyPlace(map.dense, wanted);
  if (first < 0) return null;
  const [from, last] = [locate(map, first), locate(map, first + wanted.length - 1)];
  return from && last ? { from, to: { node: last.node, offset: last.offset + 1 } } : null;
}

/** The same as a range of the page's document. */
export function findRange(map: TextMap, text: string, near = ''): Range | null {
  const place = findPlace(map, text, near);
  return place && rangeOf(place);
}

/** A place as a range of its document. */
export function rangeOf({ from, to }: TextPlace): Range {
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
