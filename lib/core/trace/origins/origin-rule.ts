import type { OriginKind } from '../../article.ts';

/**
 * Words that name what a sentence goes back to. Groups of `words`: `noun`, the printed phrase that names it;
 * `owner`, whose it is; `rest`, what tells an act that no noun names from another (“to reporters”).
 */
export interface OriginRule {
  /** What the rule reads, in a word or two. */
  readonly id: string;
  /** A sentence that this rule reads; each is tried by a test, with the `named` that it has to give. */
  readonly example: string;
  /** How the origin of the example is named. */
  readonly named: string;
  readonly words: RegExp;
  readonly origin: OriginKind;
  readonly confidence: number;
  /** Whether the sentence also has to say that somebody spoke: a rally alone is no origin. */
  readonly spoken?: boolean;
  /** A word without which the rule cannot hold: looked for first, where the rule itself is slow. */
  readonly hint?: RegExp;
  /** What the act is called where no noun names it: “Holm told reporters” is a statement to reporters. */
  readonly called?: string;
}

/** Builds a rule of `words` that begin with a word of their own. */
export const rule = (
  id: string,
  [example, named]: readonly [example: string, named: string],
  words: string,
  [origin, confidence]: readonly [OriginKind, number],
  more: Pick<OriginRule, 'spoken' | 'hint' | 'called'> = {},
): OriginRule => ({
  id,
  example,
  named,
  words: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${words})`, 'u'),
  origin,
  confidence,
  ...more,
});

const POSSESSIVE = String.raw`[\p{L}.]{1,20}[’']s?`;
/** Adjectives of papers and occasions, and whose they are. */
export const ADJECTIVES = String.raw`(?:(?:internal|confidential|leaked|federal|state|criminal|civil|written|public|joint|recent|new|emotional|prepared|brief|court|police|official|annual|financial|national|televised|video|class-action|amended|sealed|unsealed|redacted|short|separate|earlier|\d{4}|${POSSESSIVE}) ){0,3}`;
/** “on Sept. 26”, “on Thursday”, “in Chicago”: a little of what tells one occasion from another. */
export const WHEN = String.raw`(?: (?:on|in|last|late) [A-Z][\p{L}.]{1,15}(?: \d{1,2}| [A-Z]\p{L}{1,15})?)?`;
export const ARTICLE = '(?:an?|the|his|her|their|its|one|[Tt]he|An?)';
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]{0,25}`;
/** A name of up to six words: “Port of Skerry”, “Nora Holm”. */
export const NAME = `${CAPITAL}(?: (?:(?:of|for|de|and|&) (?:the )?)?${CAPITAL}){0,5}`;
const BODIES =
  '(?:office|department|company|agency|union|campaign|school|city|council|port|group|ministry|bank|university|board|commission|administration|committee)';
/** Days and months stand capitalised before a subject, and are none. */
const NO_DAY = String.raw`(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|June|July|August|September|October|November|December)\b)`;
/** The name is not the tail of a longer one: that would be somebody else. */
const WHOLE = String.raw`(?<!\p{Lu}[\p{L}.-]{0,20} )`;
/** Whose statement it is, right before the verb: a name, or a body such as “the mayor’s office”. */
export const OWNER = String.raw`${WHOLE}${NO_DAY}(?<owner>${NAME}|(?:[Tt]he|[Hh]er|[Hh]is) (?:[\p{L}’'-]{1,20} ){0,2}?${BODIES})`;
/** “Holm’s office”, behind a name that made or got a paper. */
export const OFFICE = "(?:(?<=[’']s?) (?:office|campaign|department|lawyers?|team))?";
/** A paper's own maker or addressee: “from the Port Board”, “to the council”. */
export const OF_WHOM = `(?: (?:of|from|by|to) (?:the )?${NAME})?`;
/** “released on Friday”, “obtained from the city”: what may stand between a noun and its verb. */
export const MADE = String.raw`(?:,? (?:released|issued|published|posted|filed|obtained|provided|shared|taken|recorded|sent|dated|unsealed)\b[^.,;“”"]{0,60}?,?)?`;
