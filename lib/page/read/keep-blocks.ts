import { nameWords, standingOf } from './names.ts';
import type { PageBlock } from './page-blocks.ts';

/** Running text: from this weight on a block is a paragraph whatever it ends with. */
export const PARAGRAPH = 80;
/** Half of a block's text decides what the block is. */
const MOST = 0.5;
/** Readability is overruled when it kept less than this share of what one kind of paragraphs holds. */
const FAR_TOO_LITTLE = 0.25;
/** An article whose heading is the page's headline outranks another from this weight on. */
const LEAST_STORY = 300;

export const isHeading = ({ kinds }: PageBlock): boolean =>
  [...kinds].some((kind) => /^H\d$/.test(kind));

/** Whether a block is a paragraph of running text that nothing speaks against. */
export const isRunning = (block: PageBlock): boolean =>
  block.weight >= PARAGRAPH &&
  block.links <= MOST &&
  (block.standing === null || (block.standing === 'lead' && isSeeded(block))) &&
  !isHeading(block);

const isSeeded = ({ seeded }: PageBlock): boolean => seeded > MOST;
const weightOf = (blocks: Iterable<PageBlock>) =>
  [...blocks].reduce((sum, { weight }) => sum + weight, 0);

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
  weight: number;
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
    const group = inArticle.get(make) ?? { blocks: [], article, weight: 0 };
    inArticle.set(make, group);
    group.blocks.push(block);
    group.weight += block.weight;
  }
  return [...groups.values()].flatMap((inArticle) => [...inArticle.values()]);
}

/**
 * Whether an element around the block, however large, is named as furniture. One that also holds the
 * `heading` of the page stands around everything, and its name (`above-footer`) says nothing of a part.
 */
function isNamedFurniture({ element }: PageBlock, heading: Element | null): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (heading && one.contains(heading)) return false;
    const standing = standingOf(one);
    if (standing === 'furniture' || standing === 'hidden') return true;
  }
  return false;
}

/** The smallest element that holds most of some blocks. */
function holderOf(blocks: readonly PageBlock[]): Element | null {
  const weights = new Map<Element, number>();
  const all = weightOf(blocks);
  for (const { element, weight } of blocks) {
    for (let one: Element | null = element; one; one = one.parentElement) {
      weights.set(one, (weights.get(one) ?? 0) + weight);
    }
  }
  let [element]: (Element | null)[] = blocks.map((block) => block.element);
  while (element && (weights.get(element) ?? 0) < 0.9 * all) element = element.parentElement;
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
    const weight = weightOf(group.blocks.filter(isSeeded));
    inArticle.set(group.article, (inArticle.get(group.article) ?? 0) + weight);
  }
  const main = [...inArticle].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
  const kin = seeded
    .filter(({ article }) => article === main)
    .flatMap((group) => group.blocks)
    .filter((block) => !isSeeded(block));
  const largestFirst = groups.toSorted((one, other) => other.weight - one.weight);
  const heading = titleOf(blocks, headline)?.element ?? null;
  const right = heading && articleOf(heading);
  if (right && main && right !== main) {
    const own = largestFirst.find(({ article }) => article === right);
    if (own && own.weight >= LEAST_STORY) return withAmong(blocks, own.blocks);
  }
  const running = [...kept].filter(isRunning);
  const [seededWeight, kinWeight] = [weightOf(running), weightOf(kin)];
  const best = largestFirst.find(
    ({ blocks: [first] }) => first && !isNamedFurniture(first, heading),
  );
  if (best && seededWeight + kinWeight < FAR_TOO_LITTLE * best.weight) {
    return withAmong(blocks, best.blocks);
  }
  if (kinWeight > seededWeight) return withAmong(blocks, [...kin, ...running]);
  return new Set([...kept, ...kin]);
}

/** The first heading that is the page's headline; null when none is. */
function titleOf(blocks: readonly PageBlock[], headline: string | null): PageBlock | null {
  const title = folded(headline ?? '');
  if (title === '') return null;
  return blocks.find((block) => isHeading(block) && folded(block.text) === title) ?? null;
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
