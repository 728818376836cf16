import { Readability } from '@mozilla/readability';
import { isElement, isText, nextNode, tidy } from './walk.ts';

/** Never part of a text that is read; Readability loses time on them. */
const SILENT = 'script, style, template, link, meta, svg, canvas';
/**
 * Units of a title with which Readability leaves the headings alone: it takes a heading for a shorter or
 * longer one, and compares each word of the title with each word of every heading.
 */
const TITLE = { least: 15, most: 150 };

/** Text nodes of the page that Readability takes for the body, and those it was kept from. */
export type Seeds = ReadonlySet<Text>;

/** The nodes of a copy, each with the node of the document that it is a copy of. */
function pairNodes(copy: Document, document: Document): Map<Node, Node> {
  const pairs = new Map<Node, Node>();
  let [one, other]: [Node | null, Node | null] = [copy, document];
  while (one && other) {
    pairs.set(one, other);
    [one, other] = [nextNode(one, copy), nextNode(other, document)];
  }
  return pairs;
}

const dense = (text: string) => text.replace(/\s+/g, '');

/** Seeds by what they say, for a reading that was made of parsed markup and shares no node. */
function seedsByText(content: Element, document: Document): Set<Text> {
  const wanted = new Set<string>();
  for (let node: Node | null = content; node; node = nextNode(node, content)) {
    const text = isText(node) ? dense(node.data) : '';
    if (text) wanted.add(text);
  }
  const seeds = new Set<Text>();
  for (let node: Node | null = document.body; node; node = nextNode(node, document.body)) {
    if (isText(node) && wanted.has(dense(node.data))) seeds.add(node);
  }
  return seeds;
}

/**
 * The text nodes of `document` that Readability keeps, read on a copy without the elements in
 * `leftOut`. Empty when it finds no body. Throws what Readability throws. Cost: that of Readability,
 * some 10 ms for a common page.
 */
export function findSeeds(document: Document, leftOut: ReadonlySet<Element>): Seeds {
  const copy = document.cloneNode(true) as Document;
  const pairs = pairNodes(copy, document);
  for (const [node, original] of pairs) {
    if (isElement(node) && leftOut.has(original as Element)) node.remove();
  }
  for (const element of [...copy.querySelectorAll(SILENT)]) element.remove();
  copy.title = tidy(copy.title).slice(0, TITLE.most).padEnd(TITLE.least, '.');
  const parsed = new Readability<Element>(copy, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const seeds = new Set<Text>();
  if (!parsed?.content) return seeds;
  const { content } = parsed;
  for (let node: Node | null = content; node; node = nextNode(node, content)) {
    const text = pairs.get(node);
    if (text && isText(text) && text.data.trim()) seeds.add(text);
  }
  return seeds.size > 0 ? seeds : seedsByText(content, document);
}
