import type { OriginRule } from './origin-rule.ts';

/** Words that stand capitalised before a verb and are nobody's name. */
const NO_NAME =
  /^(?:He|She|They|It|We|I|You|In|On|At|But|And|So|As|Then|Who|That|This|There|Later|Meanwhile|However|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/u;
/** Behind these words whoever made it is named already. */
const HAS_OWNER = /\b(?:by|from|of) /u;
const LEADING = /^(?:A|An|The|a|an) /u;

/** How an origin is called, and whose it is, where the sentence prints that. */
export interface OriginName {
  readonly name: string;
  readonly by: string | null;
}

/**
 * A short name for what a rule has read, from the words of the sentence: the printed noun phrase, or
 * what the act is called with what the sentence prints of it (“statement to reporters”). Whose statement or post it is
 * is named with it where that stands right before the verb. `quoted` is who is surely quoted in the
 * sentence. Null when the sentence prints nothing to name it by. Cost: constant.
 */
export function nameOrigin(
  { called, origin }: OriginRule,
  match: RegExpExecArray,
  quoted: string | null,
): OriginName | null {
  const { noun, owner, rest } = match.groups ?? {};
  const isOwner = owner !== undefined && !NO_NAME.test(owner) && !/[’']s?$/u.test(owner);
  const printed = isOwner ? lowered(owner) : null;
  // “Holm” and “Nora Holm” are one; “Acme” and its spokesman, who is quoted, are not.
  const isOne = quoted === null || printed === null || includesOther(quoted, printed);
  const by = isOne && printed && printed.length > (quoted ?? '').length ? printed : quoted;
  const rested = rest?.replace(/^In /u, 'in ');
  const plain = noun
    ? tidied(match[0].startsWith(noun) && match.index === 0 ? uncapitalised(noun) : noun)
    : [called, rested].filter(Boolean).join(' ');
  if (plain === '') return null;
  // “To reporters” and “in July” already tell one statement from another.
  const isFree = origin === 'social-post' || (origin === 'statement' && !rested);
  const isOwned =
    isFree && isOne && printed !== null && IS_MADE.test(plain) && !HAS_OWNER.test(plain);
  return { name: isOwned ? `${plain} by ${printed}` : plain, by };
}

const tidied = (noun: string) => noun.replace(LEADING, '').replace(/[’']s?$|[.,\s]{1,3}$/u, '');

/** A noun that opens the sentence is no name: “Court records” are court records. */
const uncapitalised = (noun: string) => noun.charAt(0).toLowerCase() + noun.slice(1);

const includesOther = (a: string, b: string) => a.includes(b) || b.includes(a);

/** Statements and posts are somebody's; occasions are not. */
const IS_MADE = /\b(?:statement|release|op-ed|post|tweet|response|remarks|e-?mail|message)\b/u;

/** “The port” opens a sentence; inside a name it is “the port”. */
const lowered = (owner: string) =>
  owner.trim().replace(/^(?:The|Her|His)(?= )/u, (word) => word.toLowerCase());

/** The noun of an origin's name: “memo” of “internal memo from the Port Board”. */
export function headNoun(name: string): string {
  const [phrase = name] = name.split(/ (?:of|from|by|to|on|in|for|last|late) /u, 1);
  return phrase.split(' ').at(-1) ?? phrase;
}
