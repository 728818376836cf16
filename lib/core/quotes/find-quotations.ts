import type { FoundQuotation } from '../article.ts';
import { type Span, slice } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { wordForms } from '../text/words.ts';
import {
  attribute,
  isAttributionClause,
  isCreditedBefore,
  isCreditedBehind,
  paragraphOf,
} from './attribute.ts';
import { findMarked, type MarkedText } from './find-marked.ts';
import { findPeople } from './people.ts';

/** Below this many words, something in marks counts only when somebody is said to have said it. */
const SPEECH_WORDS = 3;

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
  if (between.includes('\n') || !isAttributionClause(between)) return false;
  const paragraph = paragraphOf(paragraphs, first);
  const isWhole = /[.!?]$/u.test(slice(text, first.inner)) && /^\s+\p{Lu}/u.test(between);
  if (isWhole && (group.length > 1 || isCreditedBefore(text, first, paragraph))) return false;
  return !/\.\s*$/u.test(between) || !isCreditedBehind(text, second, paragraph);
}

function groupStatements(
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

function kindOf(text: string, parts: readonly Span[], words: number): FoundQuotation['kind'] {
  const first = parts[0];
  if (!first) return 'partial';
  const startsSentence = /^[\p{Lu}\p{N}[(…]/u.test(slice(text, first));
  const endsSentence = /[.!?,…]["”’]?$/u.test(slice(text, parts[parts.length - 1] ?? first));
  return words > SPEECH_WORDS && (startsSentence || endsSentence) ? 'direct' : 'partial';
}

/**
 * The quotations of an article's text, in order, each with its parts and, where the text says so,
 * its speaker. An interrupted or continued statement is one quotation with several parts. Words in
 * marks that nobody is said to have said, three or fewer, are left out as titles or scare quotes.
 * Spans index `text`. Empty for a text without quotation marks. Cost: linear in the text, with a
 * bounded look around each quotation.
 */
export function findQuotations(text: string): FoundQuotation[] {
  const marked = findMarked(text);
  const paragraphs = findParagraphs(text);
  const people = findPeople(text, marked);
  const found: FoundQuotation[] = [];
  for (const group of groupStatements(text, paragraphs, marked)) {
    const [head] = group;
    const tail = group.at(-1);
    if (!head || !tail) continue;
    const parts = group.map((piece) => piece.inner);
    const credit = attribute(text, group, { paragraphs, people, earlier: found });
    const words = parts.reduce((sum, part) => sum + wordForms(slice(text, part)).length, 0);
    if (words === 0 || (words <= SPEECH_WORDS && !credit.speaker)) continue;
    found.push({
      start: head.outer.start,
      end: tail.outer.end,
      text: text.slice(head.outer.start, tail.outer.end),
      parts,
      kind: kindOf(text, parts, words),
      ...credit,
    });
  }
  return found;
}
