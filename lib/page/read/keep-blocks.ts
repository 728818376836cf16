import { nameWords, standingOf } from './names.ts';
import type { PageBlock } from './page-blocks.ts';

/** Running text: from here on a block is a paragraph whatever it ends with, in units. */
export const PARAGRAPH = 80;
/** Half of a block's text decides what the block is. */
const MOST = 0.5;
/** Readability is overruled when it kept less than this share of what one kind of paragraphs holds. */
const FAR_TOO_LITTLE = 0.25;
/** An article whose heading is the page's headline outranks another from this many units on. */
const LEAST_STORY = 300;

export const isHeading = ({ kinds }: PageBlock): boolean =>
  [...kinds].some((kind) => /^H\d$/.test(kind));

/** Whether a block is a paragraph of running text that nothing speaks against. */
export const isRunning = (block: PageBlock): boolean =>
  block.text.length >= PARAGRAPH &&
  block.links <= MOST &&
  (block.standing === null || (block.standing === 'lead' && isSeeded(block))) &&
  !isHeading(block);

const isSeeded = ({ seeded }: PageBlock): boolean => seeded > MOST;
const unitsOf = (blocks: Iterable<PageBlock>) =>
  [...blocks].reduce((sum, { text }) => sum + text.length, 0);

/** Texts are compared by their letters and digits alone. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The outermost `article` around an element; null when there is none. */
function articleOf(element: Element): Element | null {
  let outermost: Element | null = null;
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.tagName.toUpperCase() === 'ARTICLE') outermost = one;
  }
  return outermost;
}

/** Paragraphs that are made alike: same tags and names of the element and the two around it, in one `article`. */
interface Group {
  readonly blocks: PageBlock[];
  readonly article: Element | null;
  units: number;
}

function groupAlike(blocks: readonly PageBlock[]): Group[] {
  const groups = new Map<Element | null, Map<string, Group>>();
  const steps = new Map<Element | null, string>();
  const step = (element: Element | null): string => {
    const known = steps.get(element);
    if (known !== undefined) return known;
    const made = element ? `${element.tagName}.${nameWords(element).join('.')}` : '';
    steps.set(element, made);
    return made;
  };
  for (const block of blocks) {
    if (!isRunning(block)) continue;
    const { element } = block;
    const { parentElement } = element;
    const make = [element, parentElement, parentElement?.parentElement ?? null].map(step).join('<');
    const article = articleOf(element);
    const inArticle = groups.get(article) ?? new Map<string, Group>();
    groups.set(article, inArticle);
    const group = inArticle.get(make) ?? { blocks: [], article, units: 0 };
    inArticle.set(make, group);
    group.blocks.push(block);
    group.units += block.text.length;
  }
  return [...groups.values()].flatMap((inArticle) => [...inArticle.values()]);
}

/** Whether an element around the block, however large, is named as furniture. */
function isNamedFurniture({ element }: PageBlock): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const standing = standingOf(one);
    if (standing === 'furniture' || standing === 'hidden') return true;
  }
  return false;
}

/** The smallest element that holds most of some blocks. */
function holderOf(blocks: readonly PageBlock[]): Element | null {
  const units = new Map<Element, number>();
  const all = unitsOf(blocks);
  for (const { element, text } of blocks) {
    for (let one: Element | null = element; one; one = one.parentElement) {
      units.set(one, (units.get(one) ?? 0) + text.length);
    }
  }
  let [element]: (Element | null)[] = blocks.map((block) => block.element);
  while (element && (units.get(element) ?? 0) < 0.9 * all) element = element.parentElement;
  return element ?? null;
}

/**
 * The blocks that may be the story: those that Readability kept, and paragraphs that it left behind
 * although they are made as those that it kept. Where it kept next to nothing of the page's running
 * text, or another article than the one under the page's headline, the largest group of paragraphs that are made alike
 * takes its place, with all that stands among them.
 */
export function keepBlocks(
  blocks: readonly PageBlock[],
  headline: string | null,
): ReadonlySet<PageBlock> {
  const kept = new Set(blocks.filter(isSeeded));
  const groups = groupAlike(blocks);
  const seeded = groups.filter((group) => group.blocks.some(isSeeded));
  const inArticle = new Map<Element | null, number>();
  for (const group of seeded) {
    const units = unitsOf(group.blocks.filter(isSeeded));
    inArticle.set(group.article, (inArticle.get(group.article) ?? 0) + units);
  }
  const main = [...inArticle].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
  const kin = seeded
    .filter(({ article }) => article === main)
    .flatMap((group) => group.blocks)
    .filter((block) => !isSeeded(block));
  const largestFirst = groups.toSorted((one, other) => other.units - one.units);
  const right = titledArticle(blocks, headline);
  if (right && main && right !== main) {
    const own = largestFirst.find(({ article }) => article === right);
    if (own && own.units >= LEAST_STORY) return withAmong(blocks, own.blocks);
  }
  const running = [...kept].filter(isRunning);
  const [seededUnits, kinUnits] = [unitsOf(running), unitsOf(kin)];
  const best = largestFirst.find(({ blocks: [first] }) => first && !isNamedFurniture(first));
  if (best && seededUnits + kinUnits < FAR_TOO_LITTLE * best.units) {
    return withAmong(blocks, best.blocks);
  }
  if (kinUnits > seededUnits) return withAmong(blocks, [...kin, ...running]);
  return new Set([...kept, ...kin]);
}

/** The `article` under the first heading that is the page's headline; null when none is. */
function titledArticle(blocks: readonly PageBlock[], headline: string | null): Element | null {
  const title = folded(headline ?? '');
  if (title === '') return null;
  const heading = blocks.find((block) => isHeading(block) && folded(block.text) === title);
  return heading ? articleOf(heading.element) : null;
}

/** The paragraphs `chosen` and what stands among them. */
function withAmong(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
): ReadonlySet<PageBlock> {
  const holder = holderOf(chosen);
  const set = new Set(chosen);
  const first = blocks.findIndex((block) => set.has(block));
  const last = blocks.findLastIndex((block) => set.has(block));
  return new Set(
    blocks.filter(
      (block, at) =>
        set.has(block) ||
        (at > first && at < last && holder?.contains(block.element) && block.standing === null),
    ),
  );
}
