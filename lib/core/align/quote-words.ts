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
/** Unseen marks between two halves of a word, at most. */
const LONGEST_GAP = 4;
/** “[w]hen”, “year[s]”: a bracket inside a word. */
const INNER_BRACKET = /^[[\]]$/;
/** The last letter of “f” or “f.b”: a letter that stands alone, so that a point behind it joins. */
const INITIAL = /^(?:\p{L}\.)*\p{L}$/u;

/** Longer rows of single letters are no initialism. */
const LONGEST_INITIALISM = 12;

type Joined = Word & { readonly isPatched: boolean };

/** What holds two words together that nothing but `gap` parts; null when they are two. */
function glue(first: Word, gap: string, second: Word): string | null {
  if (INNER_BRACKET.test(gap) || UNSEEN.test(gap)) return '';
  // An initialism keeps its points: “F.B.I.” is printed otherwise than “FBI”, and is one word.
  const isShort = gap === '.' && first.form.length < LONGEST_INITIALISM;
  const areInitials = isShort && INITIAL.test(first.form) && /^\p{L}$/u.test(second.form);
  return areInitials ? '.' : null;
}

/** Puts together what only a bracket, an unseen mark or the point of an initialism parts. */
function joinParted(text: string, words: readonly Word[]): Joined[] {
  const joined: Joined[] = [];
  for (const { form, start, end } of words) {
    const before = joined.at(-1);
    const isNear = before !== undefined && start - before.end <= LONGEST_GAP;
    const gap = isNear ? text.slice(before.end, start) : ' ';
    const between = isNear ? glue(before, gap, { form, start, end }) : null;
    if (before && between !== null) {
      const isPatched = before.isPatched || INNER_BRACKET.test(gap);
      joined.pop();
      joined.push({ form: before.form + between + form, start: before.start, end, isPatched });
    } else joined.push({ form, start, end, isPatched: false });
  }
  return joined;
}

function withSigns(text: string, words: readonly Joined[]): readonly Joined[] {
  const signs = [...text.matchAll(SPOKEN_SIGN)].map(({ 0: form, index }) => ({
    form,
    start: index,
    end: index + 1,
    isPatched: false,
  }));
  return signs.length === 0 ? words : [...words, ...signs].sort((a, b) => a.start - b.start);
}

/**
 * The words of a quotation as they are compared, in order, with spans in UTF-16 units of `text`:
 * those of `readWords`, with a word that a bracket or an unseen mark parts put together, and with
 * the signs that are read aloud. Cost: linear, but for one sort when there are signs.
 */
export function readQuoteWords(text: string): QuoteWord[] {
  const brackets: readonly Span[] = findBrackets(text);
  let next = 0;
  return withSigns(text, joinParted(text, readWords(text))).map(
    ({ form, start, end, isPatched }) => {
      while ((brackets[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const isBracketed = (brackets[next]?.start ?? Number.POSITIVE_INFINITY) < end;
      return { form, start, end, isBracketed, isPatched };
    },
  );
}
