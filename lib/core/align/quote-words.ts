import type { Span } from '../span.ts';
import { readWords, type Word } from '../text/words.ts';
import { findBrackets } from './brackets.ts';

/** A word of one side of a comparison. */
export interface QuoteWord extends Word {
  /** In brackets, wholly or with a letter: an editor's, not the speaker's. */
  readonly isBracketed: boolean;
  /** A bracket parts it: “[w]hen”, “year[s]”. */
  readonly isPatched: boolean;
}

/** What is read aloud although it is no letter: leaving it out or spelling it out changes the wording. */
const SPOKEN_SIGN = /[&%$€£@#]/g;

/** Marks that take no place: an optional hyphen, joiners, a byte order mark. Text from pages has them inside words. */
const UNSEEN = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/;
/** “[w]hen”, “year[s]”: a bracket inside a word. */
const INNER_BRACKET = /^[[\]]$/;
/** The last letter of “f” or “f.b”: a letter that stands alone, so that a point behind it joins. */
const INITIAL = /^(?:\p{L}\.)*\p{L}$/u;

/** What holds two words together that nothing but `gap` parts; null when they are two. */
function glue(first: Word, gap: string, second: Word): string | null {
  if (INNER_BRACKET.test(gap) || UNSEEN.test(gap)) return '';
  // An initialism keeps its points: “F.B.I.” is printed otherwise than “FBI”, and is one word.
  const areInitials = gap === '.' && INITIAL.test(first.form) && /^\p{L}$/u.test(second.form);
  return areInitials ? '.' : null;
}

/** Puts together what only a bracket, an unseen mark or the point of an initialism parts. */
function joinParted(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const gap = before ? text.slice(before.end, Math.min(word.start, before.end + 4)) : '';
    const isWhole = before !== undefined && word.start - before.end === gap.length;
    const between = isWhole ? glue(before, gap, word) : null;
    if (before && between !== null) {
      const form = before.form + between + word.form;
      joined.splice(-1, 1, { form, start: before.start, end: word.end });
    } else joined.push(word);
  }
  return joined;
}

function withSigns(text: string, words: readonly Word[]): Word[] {
  const signs = [...text.matchAll(SPOKEN_SIGN)].map(({ 0: form, index }) => ({
    form,
    start: index,
    end: index + 1,
  }));
  return signs.length === 0 ? [...words] : [...words, ...signs].sort((a, b) => a.start - b.start);
}

/**
 * The words of a quotation as they are compared, in order, with spans in UTF-16 units of `text`:
 * those of `readWords`, with a word that a bracket or an unseen mark parts put together, and with
 * the signs that are read aloud. Cost: linear, but for one sort when there are signs.
 */
export function readQuoteWords(text: string): QuoteWord[] {
  const words = withSigns(text, joinParted(text, readWords(text)));
  const brackets = findBrackets(text);
  let next = 0;
  return words.map((word) => {
    while ((brackets[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const bracket: Span | undefined = brackets[next];
    const isBracketed = bracket !== undefined && bracket.start < word.end;
    return { ...word, isBracketed, isPatched: /[[\]]/.test(text.slice(word.start, word.end)) };
  });
}
