import { PARAGRAPH } from './keep-blocks.ts';
import { readPageBlocks } from './page-blocks.ts';

/** A block with a larger share of its text in links is a list of links. */
const MOST_LINKS = 0.3;

/** Units of running text below each element, and in all. */
export interface Prose {
  readonly units: ReadonlyMap<Node, number>;
  readonly all: number;
}

/** Weighs the running text of a page. Cost: linear in the nodes, times the depth for each block. */
export function weighProse(root: Element): Prose {
  const units = new Map<Node, number>();
  let all = 0;
  for (const { text, links, element } of readPageBlocks(root, new Set(), () => null)) {
    if (text.length < PARAGRAPH || links > MOST_LINKS) continue;
    all += text.length;
    for (let node: Node | null = element; node; node = node.parentNode) {
      units.set(node, (units.get(node) ?? 0) + text.length);
    }
  }
  return { units, all };
}
