import { type Span, slice } from '../span.ts';
import {
  isAttributionClause,
  isCreditedBefore,
  isCreditedBehind,
  paragraphOf,
} from '../speakers/clauses.ts';
import type { MarkedText } from './find-marked.ts';
import { foreignCredit, isForeignCreditBeside } from './foreign-credits.ts';
import { isLedAsWork, LEAD_REACH, looksLikeTitle } from './title-words.ts';

/**
 * How many words may stand between two pieces when no punctuation parts the second from them:
 * “Hale told the council “…””. More words are the narration's own sentence.
 */
const BARE_WORDS = 5;
/** Between two parts of one statement stands no more than this, in units. */
const LONGEST_INTERRUPTION = 160;
/** Words that lead into a quotation as part of the narration's sentence. */
const LEADS_ON =
  /\b(?:by|to|in|on|for|with|from|into|about|through|over|than|is|was|are|were|be|been|being|or|not|which|who|whose|what|how|why|when|while|one|their|our|your|my|more|most)$/iu;

/** Whether a bracket is opened or closed among words: they lead out of a remark, or into one. */
function breaksBracket(words: string): boolean {
  const count = (bracket: string) => words.split(bracket).length;
  return count('(') !== count(')') || count('[') !== count(']');
}

/**
 * Whether the words between two pieces only credit them: “…,” X said, “…”. The first piece breaks
 * off at punctuation, inside the marks or behind them, and the words do not lead on to the second.
 */
function isInterruption(
  text: string,
  first: MarkedText,
  second: MarkedText,
  isWhole: boolean,
): boolean {
  const between = text.slice(first.outer.end, second.outer.start);
  if (between.includes('\n') || between.length > LONGEST_INTERRUPTION) return false;
  if (breaksBracket(between)) return false;
  const isEnded = /[.,:;–—]$/u.test(between.trim());
  const isForeign = () => isEnded && foreignCredit(between) !== null;
  if (!isAttributionClause(between, isWhole) && !isForeign()) return false;
  // “… it.” Holm added: “…”: a sentence that leads to the second.
  if (isWhole && /:\s*$/u.test(between)) return false;
  const breaksOff = /[.,!?;:…–—-]$/u.test(slice(text, first.inner)) || /^\s*[,–—]/u.test(between);
  if (!breaksOff || /^\s*(?:and|but|or|while|as|after|before)\b/u.test(between)) return false;
  const clause = between.trim();
  if (isEnded) return true;
  return !LEADS_ON.test(clause) && clause.split(/\s+/u).length <= BARE_WORDS;
}

/**
 * Whether the second marked piece goes on with the statement of the first: its paragraph stayed
 * open, or only “X said” stands between them. Two sentences with a credit each are two statements.
 */
function goesOn(
  text: string,
  paragraphs: readonly Span[],
  group: readonly MarkedText[],
  second: MarkedText,
): boolean {
  const first = group.at(-1);
  if (!first) return false;
  if (first.open) return true;
  const between = text.slice(first.outer.end, second.outer.start);
  const isWhole = /[.!?]$/u.test(slice(text, first.inner)) && /^\s*\p{Lu}/u.test(between);
  if (!isInterruption(text, first, second, isWhole)) return false;
  const before = text.slice(Math.max(0, first.outer.start - LEAD_REACH), first.outer.start);
  if (looksLikeTitle(slice(text, first.inner)) && isLedAsWork({ before, behind: '' })) return false;
  const paragraph = paragraphOf(paragraphs, first);
  if (isWhole && (group.length > 1 || isCreditedBefore(text, first, paragraph))) return false;
  if (!/\.\s*$/u.test(between)) return true;
  const isForeign = isForeignCreditBeside(text, second.outer.end, second.outer.end);
  return !isForeign && !isCreditedBehind(text, second, paragraph);
}

/**
 * Marked pieces grouped to statements, in order: an interrupted statement and one that runs over
 * paragraphs are one group. `paragraphs` are those of `text`. Cost: linear, with a bounded look
 * around each piece.
 */
export function groupStatements(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly MarkedText[],
): MarkedText[][] {
  const groups: MarkedText[][] = [];
  for (const piece of marked) {
    const group = groups.at(-1);
    if (group && goesOn(text, paragraphs, group, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
