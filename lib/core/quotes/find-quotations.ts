import type { FoundQuotation } from '../article.ts';
import { type Span, slice } from '../span.ts';
import { attribute, type Credit, NOBODY } from '../speakers/attribute.ts';
import { findPeople } from '../speakers/people.ts';
import { findParagraphs } from '../text/sentences.ts';
import { countWords } from '../text/text-weight.ts';
import { type BlockStatement, findIntroducedBlocks } from './block-quotations.ts';
import { findDashedSpeech } from './dashed-speech.ts';
import { findMarked, type MarkedText } from './find-marked.ts';
import { withInline } from './inline-quotations.ts';
import { findEditedPlaces } from './insertions.ts';
import { type Credited, isQuotation } from './is-quotation.ts';
import { groupStatements } from './join-statements.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { kindOf } from './quotation-kind.ts';

/**
 * How sure a credit must be, 0–1, to make speech of words that could be a title or a term. On labelled
 * articles a lower one finds few more quotations and many more titles.
 */
const LEAST_CREDIT = 0.6;

/**
 * How many statements of one text get a speaker; that is most of the work. No article quotes as often:
 * in a text that does, the others are given without one.
 */
const MOST_CREDITED = 5000;

/** Pieces that are one statement; `within` is set for a block, which has no marks. */
interface Statement {
  readonly pieces: readonly MarkedText[];
  readonly within: Span | null;
}

const startOf = ({ pieces }: Statement) => pieces[0]?.outer.start ?? 0;

/**
 * The quotations of an article's text, in order, each with its parts, what was edited in them and,
 * where the text says so, its speaker. An interrupted or continued statement is one quotation with
 * several parts. Titles, terms and scare quotes are left out, and so are words that the page prints a
 * second time by themselves. `blocks` are the paragraphs that the
 * page's markup sets apart as quoted: they need no marks when the paragraph before credits somebody
 * with them; `inline` are words that the markup quotes, as marks do. Both are in order. Spans index `text`. Empty for a text without marks and blocks. Cost: linear in the
 * text, with a bounded look around each quotation.
 */
export function findQuotations(
  text: string,
  blocks: readonly Span[] = [],
  inline: readonly Span[] = [],
): FoundQuotation[] {
  const paragraphs = findParagraphs(text);
  const printed = withInline(text, findMarked(text), findDashedSpeech(text, paragraphs));
  const marked = withInline(text, printed, inline);
  const introduced = findIntroducedBlocks(text, blocks, paragraphs);
  const people = findPeople(text, notNarrated(marked, introduced));
  const found: FoundQuotation[] = [];
  const statements: Statement[] = [
    ...introduced,
    ...withoutPullQuotes(text, paragraphs, groupStatements(text, paragraphs, marked)).map(
      (pieces) => ({ pieces, within: null }),
    ),
  ];
  if (blocks.length > 0) statements.sort((a, b) => startOf(a) - startOf(b));
  let blockEnd = 0;
  let credited = 0;
  for (const { pieces, within } of statements) {
    const [head] = pieces;
    const tail = pieces.at(-1);
    if (!head || !tail || head.outer.start < blockEnd) continue;
    const parts = pieces.map((piece) => piece.inner);
    const words = parts.reduce((sum, part) => sum + countWords(slice(text, part)), 0);
    const context = { paragraphs: within ? [within] : paragraphs, people, earlier: found };
    const credit = credited++ < MOST_CREDITED ? attribute(text, pieces, context) : NOBODY;
    const how = howCredited(credit);
    if (within ? how === 'not' || words === 0 : !isQuotation(text, pieces, words, how)) continue;
    if (within) blockEnd = tail.outer.end;
    found.push({
      start: head.outer.start,
      end: tail.outer.end,
      text: text.slice(head.outer.start, tail.outer.end),
      parts,
      ...findEditedPlaces(text, parts),
      kind: within ? 'block' : kindOf(text, pieces, words),
      ...credit,
    });
  }
  return found;
}

function howCredited({ speaker, confidence, cue }: Credit): Credited {
  if (speaker === null || confidence < LEAST_CREDIT) return 'not';
  return cue ? 'by-verb' : 'loosely';
}

/** All that the article's own voice does not say, in order: the blocks, and marked texts outside them. */
function notNarrated(
  marked: readonly MarkedText[],
  introduced: readonly BlockStatement[],
): readonly MarkedText[] {
  const pieces = introduced.flatMap((block) => block.pieces);
  const all = [...pieces, ...marked].sort((a, b) => a.outer.start - b.outer.start);
  let end = 0;
  return all.filter(({ outer }) => {
    if (outer.start < end) return false;
    end = outer.end;
    return true;
  });
}
