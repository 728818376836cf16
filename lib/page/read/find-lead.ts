import { folded, PARAGRAPH } from './keep-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { isCredit } from './words.ts';

/** A standfirst weighs less. */
const LONGEST_LEAD = 800;
const MOST_LINKS = 0.5;

const isLead = ({ standing, text, weight, links }: PageBlock) =>
  standing === 'lead' &&
  weight >= PARAGRAPH &&
  weight < LONGEST_LEAD &&
  links <= MOST_LINKS &&
  !isCredit(text);

/**
 * The standfirst: the first block between the main heading and the story's first paragraph, at
 * `first` of the blocks, that stands in a header or in an element named as one. Readability leaves it out where it
 * is set apart from the story. Null when there is no such block, or no heading above.
 */
export function findLead(blocks: readonly PageBlock[], first: number): PageBlock | null {
  const heading = blocks.findLastIndex((block, at) => at < first && block.kinds.has('H1'));
  if (heading < 0) return null;
  return blocks.slice(heading + 1, first).find(isLead) ?? null;
}

/**
 * The standfirst of a page that shows no more than that of its story, as a short report or one for
 * subscribers: below a main heading that is the headline. Null when there are several, since that is a list of stories.
 */
export function findOnlyLead(
  blocks: readonly PageBlock[],
  headline: string | null,
): PageBlock | null {
  const title = folded(headline ?? '');
  const heading = blocks.findIndex(({ kinds, text }) => kinds.has('H1') && folded(text) === title);
  if (title === '' || heading < 0) return null;
  const leads = blocks.slice(heading + 1).filter(isLead);
  return leads.length === 1 ? (leads[0] ?? null) : null;
}
