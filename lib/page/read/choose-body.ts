import { aboutWriter } from './about-writer.ts';
import { findLead, findOnlyLead } from './find-lead.ts';
import { folded, isHeading, isRunning, keepBlocks, PARAGRAPH } from './keep-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { quotesSomebody } from './quotes-somebody.ts';
import {
  endsStory,
  headsComments,
  isCredit,
  isLabel,
  isPlug,
  isSentence,
  pointsOn,
} from './words.ts';

/** What is known of the article besides its blocks. */
export interface Known {
  readonly headline: string | null;
  readonly byline: readonly string[];
}

/** The text of a page told apart; each list in the order of the page. */
export interface Chosen {
  readonly body: readonly string[];
  readonly captions: readonly string[];
  readonly furniture: readonly string[];
}

type Place = 'body' | 'caption' | 'furniture' | null;

/** What the page as a whole says about each block. */
interface Story extends Known {
  readonly kept: ReadonlySet<PageBlock>;
  readonly lead: PageBlock | null;
  /** Where the first and the last paragraph of running text are among the blocks. */
  readonly first: number;
  readonly last: number;
  /** Whether the story's paragraphs are `p` elements, so that what is none is a label. */
  readonly isInParagraphs: boolean;
  /** How often each text stands on the page. */
  readonly times: ReadonlyMap<string, number>;
  /** Weight of the story's running text. */
  readonly weight: number;
  /** The headline as it is compared. */
  readonly title: string;
}

/** Shares of a block's text in links, 0–1: a pointer has some, a list of links consists of them. */
const LINKS = { some: 0.3, most: 0.6, nearlyAll: 0.85 };
/** A byline or date line weighs less; a paragraph with such a name does not. */
const LONGEST_LABEL = 200;
/** A plug seldom weighs more. */
const LONGEST_PLUG = 250;
/** Share of the story's paragraphs that are `p` elements where a bare text between them is a label. */
const MOST_PARAGRAPHS = 0.8;
/** Shares of the story that are behind: an ending, a biography stand in its last part. */
const LATE = { end: 0.5, writer: 0.6 };
/** Paragraphs that may follow them: a plug, a disclaimer, a second writer. More, and the story goes on. */
const MOST_BEHIND = { end: 1, writer: 3 };

const tagOf = ({ element }: PageBlock) => element.tagName.toUpperCase();

function tellStory(blocks: readonly PageBlock[], known: Known): Story | null {
  const kept = keepBlocks(blocks, known.headline);
  const isMain = (block: PageBlock) => kept.has(block) && isRunning(block);
  const first = blocks.findIndex(isMain);
  if (first < 0) return null;
  const main = blocks.filter(isMain);
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  return {
    ...known,
    kept,
    lead: findLead(blocks, first),
    first,
    last: blocks.findLastIndex(isMain),
    isInParagraphs:
      main.filter((block) => tagOf(block) === 'P').length > MOST_PARAGRAPHS * main.length,
    times,
    title: folded(known.headline ?? ''),
    weight: main.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** A block by what the elements around it say; undefined when they leave it to the words. */
function placeByStanding(block: PageBlock, at: number, story: Story): Place | undefined {
  const { text, weight, standing, kinds } = block;
  const isAmong = at > story.first && at < story.last;
  if (block === story.lead) return 'body';
  if (standing === 'hidden') return null;
  if (standing === 'caption') return 'caption';
  if (!story.kept.has(block)) {
    const isQuoted = isAmong && standing === null && kinds.has('BLOCKQUOTE');
    if (!isQuoted) return isAmong || standing !== null ? 'furniture' : null;
  }
  if (kinds.has('H1') || folded(text) === story.title) return null;
  if (standing === 'furniture' || standing === 'weak') return 'furniture';
  if (standing === 'label' && weight < LONGEST_LABEL) return 'furniture';
  return undefined;
}

/** A block by its words, its links and where it stands. */
function placeByWords(block: PageBlock, at: number, story: Story): Place {
  const { text, weight, links, kinds } = block;
  if (isCredit(text)) return 'caption';
  if (pointsOn(text) && (links > LINKS.some || weight < PARAGRAPH)) return 'furniture';
  if (isPlug(text) && (links > LINKS.some || weight < LONGEST_PLUG)) return 'furniture';
  const isInside = at >= story.first && at <= story.last;
  const isFree = !['TABLE', 'LI', 'PRE', 'BLOCKQUOTE'].some((kind) => kinds.has(kind));
  const isLinkedSentence =
    weight >= PARAGRAPH && isSentence(text) && links < LINKS.nearlyAll && at < story.last;
  if (links > LINKS.most && !isLinkedSentence && (isFree || !isInside)) return 'furniture';
  const isBehind = at > story.last && !(tagOf(block) === 'P' && quotesSomebody(block));
  if (isBehind && (isHeading(block) || links > LINKS.some)) return 'furniture';
  if (weight >= PARAGRAPH || isSentence(text)) return 'body';
  if (isLabel(text)) return 'furniture';
  if (isHeading(block)) return 'body';
  const isRepeated = (story.times.get(text) ?? 0) > 1;
  const isBare = story.isInParagraphs && !['P', 'DD', 'DT'].includes(tagOf(block));
  return at < story.first || (isFree && (isRepeated || isBare)) ? 'furniture' : 'body';
}

/**
 * Tells the story from what stands around it. The body is what was kept (see `keepBlocks`) and
 * nothing speaks against, headings, lists and tables included, with the standfirst before it. Hidden
 * text and text outside the story that nothing names are left out altogether; so is the headline.
 */
export function chooseBody(blocks: readonly PageBlock[], known: Known): Chosen {
  const chosen = { body: [] as string[], captions: [] as string[], furniture: [] as string[] };
  const story = tellStory(blocks, known);
  if (!story) {
    const lead = findOnlyLead(blocks, known.headline);
    return lead ? { ...chosen, body: [lead.text] } : chosen;
  }
  const isMain = (block: PageBlock) => story.kept.has(block) && isRunning(block);
  let left = blocks.filter(isMain).length;
  let [read, hasEnded] = [0, false];
  for (const [at, block] of blocks.entries()) {
    if (isMain(block)) left -= 1;
    const behind = read / story.weight;
    const isEnd = endsStory(block.text) && (block.links > LINKS.some || isHeading(block));
    if (isEnd && behind > LATE.end && story.kept.has(block) && left <= MOST_BEHIND.end)
      hasEnded = true;
    const comments = read > 0 && isHeading(block) ? headsComments(block.text) : null;
    if (comments === 'counted' || (comments === 'bare' && behind > LATE.end)) hasEnded = true;
    const byStanding = placeByStanding(block, at, story);
    let place = byStanding === undefined ? placeByWords(block, at, story) : byStanding;
    const isWriter =
      place === 'body' &&
      behind > LATE.writer &&
      left <= MOST_BEHIND.writer &&
      aboutWriter(block.text, known.byline, chosen.body);
    if (place === 'body' && (hasEnded || isWriter)) place = 'furniture';
    if (place === 'body' && isMain(block)) read += block.weight;
    if (place === 'body') chosen.body.push(block.text);
    else if (place === 'caption') chosen.captions.push(block.text);
    else if (place === 'furniture') chosen.furniture.push(block.text);
  }
  return chosen;
}
