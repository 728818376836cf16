import { PARAGRAPH } from './keep-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { isCredit } from './words.ts';

/** A standfirst is shorter, in units. */
const LONGEST_LEAD = 800;
const MOST_LINKS = 0.5;

/**
 * The standfirst: the first block between the main heading and the story's first paragraph, at
 * `first` of the blocks, that stands in a header or in an element named as one. Readability leaves it out where it
 * is set apart from the story. Null when there is no such block, or no heading above.
 */
export function findLead(blocks: readonly PageBlock[], first: number): PageBlock | null {
  const heading = blocks.findLastIndex((block, at) => at < first && block.kinds.has('H1'));
  if (heading < 0) return null;
  const lead = blocks
    .slice(heading + 1, first)
    .find(
      ({ standing, text, links }) =>
        standing === 'lead' &&
        text.length >= PARAGRAPH &&
        text.length < LONGEST_LEAD &&
        links <= MOST_LINKS &&
        !isCredit(text),
    );
  return lead ?? null;
}
