import type { PageBlock } from './page-blocks.ts';
import { tidy } from './walk.ts';
import { isSentence } from './words.ts';

/** Words between quotation marks of one kind or another; more units than this are no short quotation. */
const QUOTED = /["“”„«»][^"“”„«»]{6,300}["“”«»]/u;
/** Share of the text in links, 0–1: a title of another story consists of its link. */
const MOST_LINKS = 0.6;

/**
 * Whether a block is a sentence of the story that quotes somebody: the quotation stands outside of its
 * links, where the link of a title of another story holds it. Cost: linear in the block.
 */
export function quotesSomebody({ text, links, element }: PageBlock): boolean {
  const quoted = QUOTED.exec(text)?.[0];
  if (quoted === undefined || links > MOST_LINKS || !isSentence(text)) return false;
  return ![...element.querySelectorAll('a')].some((link) =>
    tidy(link.textContent ?? '').includes(quoted),
  );
}
