import { PARAGRAPH } from './keep-blocks.ts';
import { readPageBlocks } from './page-blocks.ts';

/** A block with a larger share of its text in links is a list of links. */
const MOST_LINKS = 0.3;

/** Share of a paragraph that is not in links: `isRunning` asks as much of a block or a part of it. */
const LEAST_UNLINKED = 0.5;

/** Weight of running text below each element, and in all. */
export interface Prose {
  readonly units: ReadonlyMap<Node, number>;
  readonly all: number;
  /** Whether any block could be a paragraph of a story. Without one a page has none. */
  readonly hasParagraph: boolean;
}

/** Weighs the running text of a page. Cost: linear in the nodes, times the depth for each block. */
export function weighProse(root: Element): Prose {
  const units = new Map<Node, number>();
  let [all, hasParagraph] = [0, false];
  for (const { weight, links, element } of readPageBlocks(root, new Set(), () => null)) {
    if (weight < PARAGRAPH) continue;
    hasParagraph ||= weight * (1 - links) >= PARAGRAPH * LEAST_UNLINKED;
    if (links > MOST_LINKS) continue;
    all += weight;
    for (let node: Node | null = element; node; node = node.parentNode) {
      units.set(node, (units.get(node) ?? 0) + weight);
    }
  }
  return { units, all, hasParagraph };
}
