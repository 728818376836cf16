/** Kinds of node, as `Node.nodeType` counts them: the constants themselves are absent outside a browser. */
export const ELEMENT = 1;
export const TEXT = 3;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
export const isText = (node: Node): node is Text => node.nodeType === TEXT;

/** The node after `node` in document order inside `root`, children first; null at the end. */
export function nextNode(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let one: Node | null = node; one && one !== root; one = one.parentNode) {
    if (one.nextSibling) return one.nextSibling;
  }
  return null;
}

/** White space folded to single spaces, none at the ends. */
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
