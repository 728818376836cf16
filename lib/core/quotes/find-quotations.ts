import type { FoundQuotation } from '../article.ts';
import { slice } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { wordForms } from '../text/words.ts';
import { attribute } from './attribute.ts';
import { findMarked } from './find-marked.ts';
import { findEditedPlaces } from './insertions.ts';
import { isQuotation } from './is-quotation.ts';
import { groupStatements } from './join-statements.ts';
import { findPeople } from './people.ts';
import { kindOf } from './quotation-kind.ts';

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
    if (!isQuotation(text, group, words, credit.speaker !== null)) continue;
    found.push({
      start: head.outer.start,
      end: tail.outer.end,
      text: text.slice(head.outer.start, tail.outer.end),
      parts,
      ...findEditedPlaces(text, parts),
      kind: kindOf(text, group, words),
      ...credit,
    });
  }
  return found;
}
