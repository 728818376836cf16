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
/** What follows a title that stands for a work: those who act in it, or its kind. */
const TITLE_TAIL = new RegExp(
  String.raw`^\s+(?:${WORK}|star|actor|actress|host|co-host|anchor|theme|creator|author|singer|cast|franchise|interview)\b`,
  'iu',
);
/** A word for a word: what follows is spoken of, not said. */
const TERM_LEAD =
  /(?:\bso[- ]called|\b(?:also |better |formerly )?known as|\bnicknamed|\baka|\ba\.k\.a\.)\s*$/iu;
/** How far titles and terms are looked for before a mark, in units: their lead and one word more. */
const LEAD_REACH = 30;

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

/** Whether the words before the mark say that a term or a nickname follows, not what somebody said. */
export function isLedAsTerm({ before }: Surroundings): boolean {
  return TERM_LEAD.test(before.slice(-LEAD_REACH));
}

/** Joe “Pipes” Hale: between a first name and a surname. */
export function isNickname({ before, behind }: Surroundings): boolean {
  return /\p{Lu}[\p{L}.]+\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(behind);
}
