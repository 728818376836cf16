import type { Span } from '../../span.ts';

/** One word or number of an article as matching sees it. The span indexes the text it was read from. */
export interface Token extends Span {
  /** Case, marks inside the word and thousands separators are gone; numbers in digits. */
  readonly form: string;
  /** `form` without a possessive or plural ending: what two articles share. */
  readonly stem: string;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
  /** Whether it opens a sentence, a line or a quotation, where a capital says nothing. */
  readonly isOpener: boolean;
}

/**
 * A word may hold soft hyphens and zero-width marks, which are not seen and are dropped; initials
 * (`U.S.`) are one word. Each alternative starts with another class, so that no unit is tried twice.
 */
const TOKEN =
  /\p{Lu}(?:\.\p{Lu}(?![\p{L}\p{M}]))+|[\p{L}\p{M}][\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*(?:['’‘`ʼ][\p{L}\p{M}\u00ad]+)*|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*/gu;
const POSSESSIVE = /['’‘`ʼ]s?$/iu;
const DROPPED = /['’‘`ʼ,.\u00ad\u200b-\u200d\u2060]/gu;
/** What stands before a word that opens a sentence: nothing, a line end, or a closing mark and a space. */
const BEFORE_OPENER = /(?:^|[\n.!?:;…•|]|["“‘«([])["“‘«([\s]*$/u;

/** Spelt numbers that news prints both ways; “one” is left out, it is mostly a pronoun. */
const SPELT: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  dozen: '12',
  twenty: '20',
};

/**
 * The stem of a word form: the S-stemmer (Harman, “How effective is suffixing?”, 1991), which
 * joins singular and plural and nothing else. Words of up to three letters stay as they are.
 */
export function stemOf(form: string): string {
  if (form.length <= 3) return form;
  if (form.endsWith('ies') && !/[ae]ies$/.test(form)) return `${form.slice(0, -3)}y`;
  if (form.endsWith('es') && !/[aeo]es$/.test(form)) return form.slice(0, -1);
  if (form.endsWith('s') && !/[us]s$/.test(form)) return form.slice(0, -1);
  return form;
}

/**
 * The words and numbers of `text` in order. Spans are in UTF-16 units of `text`. A hyphen parts
 * words. Cost: linear.
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const printed = match[0];
    const start = match.index;
    const isNumber = /^\p{N}/u.test(printed);
    const plain = printed.normalize('NFKC');
    const kept = isNumber
      ? plain.replace(/,/g, '')
      : plain.replace(POSSESSIVE, '').replace(DROPPED, '');
    const form = kept.toLowerCase();
    if (form === '') continue;
    const spelt = SPELT[form];
    tokens.push({
      start,
      end: start + printed.length,
      form: spelt ?? form,
      stem: spelt ?? (isNumber ? form : stemOf(form)),
      isNumber: isNumber || spelt !== undefined,
      isCapital: /^\p{Lu}/u.test(printed),
      isOpener: BEFORE_OPENER.test(text.slice(Math.max(0, start - 6), start)),
    });
  }
  return tokens;
}
