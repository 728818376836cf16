import type { Span } from '../span.ts';
import { readWords, type Word } from '../text/words.ts';
import { findBrackets } from './brackets.ts';
import { type Ending, readEndings } from './sentence-endings.ts';

/** A word of one side of a comparison. */
export interface QuoteWord extends Word {
  /** In brackets, wholly or with a letter: an editor's, not the speaker's. */
  readonly isBracketed: boolean;
  /** A bracket parts it: “[w]hen”, “year[s]”. */
  readonly isPatched: boolean;
  /** What the mark behind it makes of its sentence; null where the mark says nothing of its own. */
  readonly ending: Ending | null;
}

/**
 * What is read aloud although it is no letter: leaving it out or spelling it out changes the wording.
 * Every currency, signs of reckoning, and what stands before a number alone: a minus, which pages print as a
 * hyphen or a short dash, “about”, and the point of “.5”. A hyphen or dash between numbers or words joins them.
 */
const SPOKEN_SIGN =
  /[&%‰@#+±×÷=≈≠<>≤≥\p{Sc}]|(?<![^\s([{“"‘'/=<>≤≥≈\p{Sc}])(?<!\p{N}\s)(?:[-‐‑−–~](?=\p{Sc}?\.?\p{N})|\.(?=\p{N}))|(?<=(?<!\S)[-‐‑−–~])\.(?=\p{N})/gu;
const MINUS = /[-‐‑–]/;

/** “3,000”, “12,00,000”: commas that only part thousands. “5,5” is five and a half, and not 55. */
const GROUPED = /^\p{N}{1,3}(?:,\p{N}{2,3}){0,8},\p{N}{3}(?!\p{N})/u;
/** A raised number: “10²” is not 102. */
const RAISED = /(?<=\p{N})[⁰¹²³⁴-⁹]/u;
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

/** The form of a word, with what tells one number from another: see `GROUPED` and `RAISED`. */
function numberForm(text: string, { form, start, end }: Word): string {
  if (!/^\p{N}/u.test(form)) return form;
  const printed = text.slice(start, end);
  if (RAISED.test(printed)) return printed;
  return printed.includes(',') && !GROUPED.test(printed) ? printed.replaceAll(',', '.') : form;
}

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
  for (const word of words) {
    const { start, end } = word;
    const form = numberForm(text, word);
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
    form: MINUS.test(form) ? '−' : form.normalize('NFKC'),
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
  const words = withSigns(text, joinParted(text, readWords(text)));
  const endings = readEndings(text, words);
  return words.map(({ form, start, end, isPatched }, index) => {
    while ((brackets[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isBracketed = (brackets[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    return { form, start, end, isBracketed, isPatched, ending: endings.get(index) ?? null };
  });
}
