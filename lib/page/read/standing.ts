import type { Seeds } from './find-seeds.ts';
import { standingOf } from './names.ts';
import { isElement, nextNode } from './walk.ts';
import type { Prose } from './weigh-prose.ts';

/**
 * What an element says its text is, when it is not simply the story. `weak` is furniture by a name
 * that parts of a story carry as well.
 */
export type Standing = 'hidden' | 'furniture' | 'weak' | 'caption' | 'label' | 'lead';

/** What an element says of its text, with the rest of the page in mind; null when it says nothing. */
export type StandingIn = (element: Element) => Standing | null;

/**
 * Shares of the page's running text, 0–1, from which on no name makes an element furniture, and no
 * weak name does. Sites put words such as `sidebar` on the element around the whole story, and `ads`
 * on a section of it; a list of related stories or a biography stays far below.
 */
const MOST_PROSE = { any: 0.3, weak: 0.05 };
/** Share of what Readability kept from which on an element is the story, whatever it is called. */
const MOST_SEEDS = 0.25;

/** Standings of one page's elements, each worked out once. A name never outweighs much running text. */
export function standingsIn(prose: Prose): StandingIn {
  const standings = new Map<Element, Standing | null>();
  const workOut = (element: Element): Standing | null => {
    const units = prose.units.get(element) ?? 0;
    if (units > MOST_PROSE.any * prose.all) return null;
    const standing = standingOf(element);
    return standing === 'weak' && units > MOST_PROSE.weak * prose.all ? null : standing;
  };
  return (element) => {
    const known = standings.get(element);
    if (known !== undefined) return known;
    const standing = workOut(element);
    standings.set(element, standing);
    return standing;
  };
}

/** The same, once Readability has said what the body is: only outright furniture goes against it. */
export function standingsBeside(seeds: Seeds, standing: StandingIn): StandingIn {
  const units = new Map<Node, number>();
  let all = 0;
  for (const seed of seeds) {
    const { length } = seed.data.trim();
    all += length;
    for (let node = seed.parentNode; node; node = node.parentNode) {
      units.set(node, (units.get(node) ?? 0) + length);
    }
  }
  return (element) => {
    const own = standing(element);
    if (own === null || own === 'furniture') return own;
    return (units.get(element) ?? 0) > MOST_SEEDS * all ? null : own;
  };
}

/** The elements below `root` that Readability is to be kept from. */
export function furnitureIn(root: Element, standing: StandingIn): Set<Element> {
  const furniture = new Set<Element>();
  for (let node: Node | null = root; node; node = nextNode(node, root)) {
    const own = isElement(node) ? standing(node) : null;
    if (own === 'furniture' || own === 'weak' || own === 'caption') furniture.add(node as Element);
  }
  return furniture;
}
