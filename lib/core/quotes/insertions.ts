import { type Span, slice } from '../span.ts';

/** What an editor or a page did to the words inside the marks. */
export interface EditedPlaces {
  /** Words that the speaker did not say, with their brackets. */
  readonly insertions: readonly Span[];
  /** Ellipses, with the brackets around them: something may be left out there. */
  readonly cuts: readonly Span[];
}

/** Longer brackets are a sentence of the speaker's own, in units. */
const LONGEST_INSERTION = 120;
/** An editor explains a word with a name or a short phrase, in words. */
const EDITOR_WORDS = 5;

/** Brackets without others inside them. One pass: no unit is read by two attempts. */
const BRACKETS = /\[[^[\]()\n]*\]|\([^[\]()\n]*\)/gu;
const ELLIPSIS = /…|\.(?:[ \u00a0]?\.){2,}/gu;
const ONLY_ELLIPSIS = /^[[(]\s*(?:…|\.(?:\s?\.){2,3})\s*[\])]$/u;
/** What a transcript says of the place, not of the speech. */
const STAGE =
  /^\((?:sic|laugh(?:s|ter|ing)?|chuckles?|applause|cheers|cheering|boos|booing|pauses?|crosstalk|inaudible|unintelligible|crying|sobs|sighs|shouting|expletive(?: deleted)?|emphasis (?:added|mine|ours)|translated|in (?:english|spanish|french|german|arabic))\)$/iu;
/** A word that stands for another one, directly before the bracket. */
const STANDS_FOR =
  /(?:^|[\s“‘"'])(?:he|she|it|they|we|you|him|her|them|us|his|hers|its|their|theirs|our|ours|your|yours|this|that|these|those|here|there|then)\s$/iu;
/** A name or short form that the speaker's own text gives in brackets: “the Harbour Board (HB)”. */
const SHORT_FORM = /^\((\p{Lu}[\p{Lu}.&-]+)s?\)$/u;
const NAME = /^\((?:the |an? )?\p{Lu}/u;
/** A word in place of another one, alone in its brackets: “we knew (it) was shut”. */
const LONE_PRONOUN =
  /^\((?:he|she|it|they|we|you|him|her|them|us|his|its|their|our|your|this|that|these|those)\)$/iu;
/** The exchange and the sign of a share, which papers print behind a company: (NYSE: ABC). */
const SHARE_SIGN = /^\(\p{Lu}[\p{L} ]*:\s?[\p{Lu}\p{N}.]+\)$/u;
/** Words that open a sentence of the speaker’s own, not a name. Data. */
const OPENS_ASIDE =
  /^\((?:I|I['’]\p{L}+|And|But|Or|So|Well|Yes|No|Not|If|Because|As|When|God|Thank|Please|Who|What|Why|How)\b/u;

/** Whether the capitals of a short form begin the words before it. */
function isAbbreviated(short: string, before: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  const initials = [...before.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map(([, initial]) => initial);
  return letters.length > 1 && initials.join('').endsWith(letters);
}

/** “(T)he”, “reopen(ed)”: letters that somebody changed; not “captain(s)”, which is one or more. */
function isChangedLetter(bracket: string, before: string, behind: string): boolean {
  if (/^\(\p{Lu}\)$/u.test(bracket)) return /^\p{Ll}/u.test(behind) && !/\p{L}$/u.test(before);
  return /^\((?:e?d|ing|e?n)\)$/u.test(bracket) && /\p{Ll}{2}$/u.test(before);
}

/** Whether round brackets hold an editor's words, and not the speaker's own aside. */
function isEditors(bracket: string, before: string): boolean {
  if (STAGE.test(bracket)) return true;
  const words = bracket.split(/\s+/u).length;
  if (LONE_PRONOUN.test(bracket)) return true;
  if (words > EDITOR_WORDS || !/\p{L}{2}/u.test(bracket)) return false;
  if (SHARE_SIGN.test(bracket) || OPENS_ASIDE.test(bracket) || /[!?]\)$/.test(bracket))
    return false;
  const short = SHORT_FORM.exec(bracket)?.[1];
  if (short && isAbbreviated(short, before)) return false;
  return NAME.test(bracket) || STANDS_FOR.test(before);
}

/** How much before a bracket is read, in units: a long name whose capitals it may repeat. */
const BEFORE = 80;

/**
 * The insertions and cuts inside the parts of a quotation, in order. Square brackets are an
 * editor's; round ones are when they hold a name, a pronoun or changed letters, follow a pronoun that
 * they explain, or say what happened (“laughs”). The sign of a share and short forms of the words before them are the speaker's. Spans index `text`.
 * Cost: linear in the parts.
 */
export function findEditedPlaces(text: string, parts: readonly Span[]): EditedPlaces {
  const insertions: Span[] = [];
  const cuts: Span[] = [];
  for (const part of parts) {
    const words = slice(text, part);
    let bracketed = 0;
    for (const { 0: bracket, index } of words.matchAll(BRACKETS)) {
      cuts.push(...ellipses(words, bracketed, index, part.start));
      bracketed = index + bracket.length;
      const span = { start: part.start + index, end: part.start + bracketed };
      const before = words.slice(Math.max(0, index - BEFORE), index);
      if (ONLY_ELLIPSIS.test(bracket)) cuts.push(span);
      else if (
        bracket.length <= LONGEST_INSERTION &&
        (bracket.startsWith('[')
          ? bracket.length > 2
          : isEditors(bracket, before) || isChangedLetter(bracket, before, words.charAt(bracketed)))
      )
        insertions.push(span);
    }
    cuts.push(...ellipses(words, bracketed, words.length, part.start));
  }
  return { insertions, cuts };
}

function ellipses(words: string, from: number, to: number, base: number): Span[] {
  return [...words.slice(from, to).matchAll(ELLIPSIS)].map(({ 0: dots, index }) => ({
    start: base + from + index,
    end: base + from + index + dots.length,
  }));
}
