import { PERSON_NOUNS } from '../speakers/nouns.ts';

/** Words that titles print in small letters. Data. */
const SMALL = new Set(
  (
    'a an and as at but by for from in into is nor of off on onto or out over per the to up upon via vs with ' +
    'de del der des di du el la las le les los un une und y'
  ).split(' '),
);

/** Things that have a title, as the words directly before one name them. */
const WORK =
  'film|movie|documentary|show|sitcom|series|drama|comedy|episode|song|single|album|track|anthem|book|novel|memoir|' +
  'biography|bestseller|play|musical|opera|poem|essay|article|column|editorial|op-ed|post|report|study|paper|' +
  'podcast|program|programme|broadcast|newsletter|blog|magazine|game|painting|exhibition|video|segment|speech|tour';
/** How news leads to a title: the work's kind, who makes or hosts it, or that it is watched, sung or read. */
const TITLE_LEAD = new RegExp(
  String.raw`(?:\b(?:${WORK})s?,?|\b(?:titled|entitled|headlined|subtitled|starring in|star of|stars of|author of|host of|hosts|hosted|co-host of|edits|appearance on|appearing on|appeared on|interview with|interview on|interview to|seen on|aired on|episode of|edition of|cast of|on|told)(?: the)?|(?:’s|'s|s’|s'))\s*$`,
  'iu',
);
/** Verbs that have a work for their object, directly before its title: “Holm wrote “The Long Road””. */
const WORK_VERB =
  /\b(?:wrote|co-wrote|written|penned|authored|published|edited|edits|directed|produced|composed|recorded|performed|narrated|translated|adapted|reviewed|sang|sings|watched|watching|starred in|stars in|in|from)\s*$/iu;
/** The same things in other languages, directly before a title. Data. */
const FOREIGN_WORK =
  'filme?|filmu|film[ae]n?s|películas?|pelicula|libros?|livres?|livros?|boek|bok|boken|buch|buches|bücher|książk[aię]|książce|romans?|romane|romanzo|' +
  'novela|lied|lieds|song|canción|canzone|chanson|canção|låten|serie|série|séries|titel|titre|título|titolo|tytułem|stück|bestseller';
/** A lead that names a work even when its title has small letters: its kind, or that it is named. */
const NAMED_WORK = new RegExp(
  String.raw`(?:\b(?:book|novel|memoir|biography|bestseller|film|movie|documentary|sitcom|album|song|poem|essay|podcast|painting|exhibition|musical|opera)s?(?:,| is| was| are| were| includes?| called| named|, called)?|\b(?:author of|titled|entitled|subtitled|headlined|the headlines?|${FOREIGN_WORK}))\s*$`,
  'iu',
);
/** What follows a title and only a title: publisher and year, its kind, or when it came out. */
const NAMED_TAIL = new RegExp(
  String.raw`^(?:,?[ \u00a0]\([^()\n]{0,40}\b(?:19|20)\d\d\)|,[ \u00a0](?:an?|his|her|its|their) (?:\p{L}+ ){0,2}(?:${WORK})\b|,?[ \u00a0](?:appeared|appears|premiered|premieres|aired|airs|debuted|(?:was|is) (?:published|released|filmed|nominated))\b)`,
  'iu',
);
/** What follows a title that stands for a work: those who act in it, or its kind. */
const TITLE_TAIL = new RegExp(
  String.raw`^\s+(?:${WORK}|star|actor|actress|host|co-host|anchor|theme|creator|author|singer|cast|franchise|interview)\b`,
  'iu',
);
/** A word for a word: what follows is spoken of, not said. */
const TERM_LEAD =
  /(?:\bso[- ]called|\b(?:also |better |formerly )?known as|\bnicknamed|\baka|\ba\.k\.a\.)\s*$/iu;
/** How a sentence gives a thing its name, or speaks of words: “, called “…””, “The phrase “…” is old”. */
const NAMES_LEAD =
  /(?:(?:^|[.!?…][”"’']?\s|\n)The (?:word|term|phrase|expression)|(?:,|\b(?:is|are|was|were|been|also|officially|popularly|commonly|simply)) called)\s*$/u;
/** “was called “a tooth” by Holm”: somebody said it, after all. */
const BY_SOMEBODY = /^\s+by\b/u;
/** A word, perhaps described, that marked words in front of a noun belong to: “a new “pay what you can” scheme”. */
const DESCRIBES_LEAD = /\b(?:an?|the|its|their|this|these|those)(?: \p{Ll}[\p{L}-]+)?\s+$/iu;
const NEXT_WORD = /^\s+(\p{Ll}[\p{L}-]+)/u;
/** Behind marked words, words that are no noun: the narration goes on. Data. */
const NO_NOUN = new Set(
  (
    'a an the of in on at by for from with without to into about against between among during before after since until while when where ' +
    'why how which who whom whose that if because although though unless as than but and or nor so yet is are was were be been being has ' +
    'have had do does did will would shall should can could may might must not never he she it they we you i his her its their our your ' +
    'this these those there here now then also again later even still just only more most is isn’t wasn’t doesn’t came comes went goes ' +
    'up down out off around across along within beyond behind near said says told tells means meant made makes seems seemed under over through like too instead during despite amid toward towards'
  ).split(' '),
);
/** Nouns for what is said, and who says it: words before them were said. */
const SAID_NOUN =
  /^(?:remark|comment|statement|speech|claim|quote|line|tweet|post|message|chant|slogan|quip|joke|jab|insult|warning|answer|response|reply|pledge|promise|vow|threat|call|cry|cries|accusation|allegation|assertion|argument|declaration|description|rhetoric|sign|banner|letter|mantra|motto|attack|language|talk|crowd)s?$/u;
/** How far titles and terms are looked for before a mark, in units: their lead and one word more. */
export const LEAD_REACH = 30;

/** What stands before and behind marked words. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/**
 * Whether words are capitalised as those of a title are: two or more, all but the small ones. Not
 * what is printed in capitals only, nor what ends as a question or a shout.
 */
export function looksLikeTitle(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (all.length < 2 || /^\p{Ll}/u.test(all[0] ?? '') || /[!?]$/u.test(words)) return false;
  if (!/\p{Ll}/u.test(words)) return false;
  return all.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.has(word.toLowerCase()));
}

/** Whether what surrounds marked words says that they are the title of a work. */
export function isLedAsTitle({ before, behind }: Surroundings): boolean {
  return TITLE_LEAD.test(before.slice(-LEAD_REACH)) || TITLE_TAIL.test(behind);
}

/** Whether words that are printed like a title stand where a sentence names a work: what was written, or “in” it. */
export function isLedAsWork(around: Surroundings): boolean {
  return isLedAsTitle(around) || WORK_VERB.test(around.before.slice(-LEAD_REACH));
}

/** Whether what surrounds marked words names a work, however its title is printed. */
export function isNamedWork({ before, behind }: Surroundings): boolean {
  return NAMED_WORK.test(before.slice(-LEAD_REACH)) || NAMED_TAIL.test(behind);
}

/** Whether the words before the mark say that a term or a nickname follows, not what somebody said. */
export function isLedAsTerm({ before }: Surroundings): boolean {
  return TERM_LEAD.test(before.slice(-LEAD_REACH));
}

/** Whether a sentence says what a thing is called, by nobody in particular, or speaks of a phrase. */
export function isGivenAsName({ before, behind }: Surroundings): boolean {
  const lead = before.slice(-LEAD_REACH);
  return (TERM_LEAD.test(lead) || NAMES_LEAD.test(lead)) && !BY_SOMEBODY.test(behind);
}

/** Whether marked words describe a noun, as in “a “pay what you can” scheme”; not one for what is said. */
export function describesNoun({ before, behind }: Surroundings): boolean {
  const noun = NEXT_WORD.exec(behind)?.[1];
  if (noun === undefined || NO_NOUN.has(noun) || SAID_NOUN.test(noun) || PERSON_NOUNS.has(noun))
    return false;
  return !/(?:ed|ly)$/u.test(noun) && DESCRIBES_LEAD.test(before.slice(-LEAD_REACH));
}

/** Joe “Pipes” Hale: between a first name and a surname. */
export function isNickname({ before, behind }: Surroundings): boolean {
  return /\p{Lu}[\p{L}.]+\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(behind);
}
