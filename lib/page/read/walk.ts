/** Kinds of node, as `Node.nodeType` counts them: the constants themselves are absent outside a browser. */
const ELEMENT = 1;
const TEXT = 3;

/** Elements whose text is never the story's, shown or not; names in capitals. Data. */
const SILENT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS BUTTON INPUT SELECT TEXTAREA IFRAME OBJECT EMBED VIDEO AUDIO ' +
    'MAP HEAD LABEL OPTION HEADWATER-ROOT'
  ).split(' '),
);

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
export const isText = (node: Node): node is Text => node.nodeType === TEXT;

/** Whether nothing inside the element is read: scripts, controls, pictures, our own host. */
export const isSilent = (element: Element): boolean => SILENT.has(element.tagName.toUpperCase());

/** The node behind `node` and all that it holds, in document order inside `root`; null at the end. */
export function nodeAfter(node: Node, root: Node): Node | null {
  for (let one: Node | null = node; one && one !== root; one = one.parentNode) {
    if (one.nextSibling) return one.nextSibling;
  }
  return null;
}

/** The node after `node` in document order inside `root`, children first; null at the end. */
export const nextNode = (node: Node, root: Node): Node | null =>
  node.firstChild ?? nodeAfter(node, root);

/** White space folded to single spaces, none at the ends. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
