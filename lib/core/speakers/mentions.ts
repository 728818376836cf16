import { TITLES } from './capital-words.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import { GENDER_OF_NAME } from './first-names.ts';
import {
  ATTRIBUTES,
  DETERMINERS,
  FUNCTION_WORDS,
  isNoun,
  LONE_SPEAKERS,
  PARTICLES,
  PERSON_NOUNS,
  SPEECH_NOUNS,
} from './nouns.ts';
import { toMention } from './read-mention.ts';
import type { Sentence, Token } from './tokens.ts';

/**
 * What a phrase stands for, as far as its words tell. `name` is a person's or an unknown one's;
 * `body-name` holds a word such as “Department”; `description` has a head that is in no list.
 */
export type MentionKind =
  | 'name'
  | 'body-name'
  | 'pronoun'
  | 'relative'
  | 'person'
  | 'body'
  | 'document'
  | 'speech'
  | 'description';

/** A noun phrase that may name a speaker. */
export interface Mention {
  readonly kind: MentionKind;
  /** Tokens `[first, last)` of the narration. */
  readonly first: number;
  readonly last: number;
  /** For names: the tokens of the name itself, without title and role. Else the whole. */
  readonly nameFirst: number;
  /** Token behind “(R-Ky.)” and “of Ohio”, which belong to the phrase but not to the name. */
  readonly tail: number;
  readonly isPossessive: boolean;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', "he's", "she's", "they're", 'i', 'we']);
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'its']);
/** What stands between somebody and whose spokesman that is. */
const LINKING = new Set(['for', 'of', 'to', 'in', 'at', 'with', 'from']);
/** Words that end in -ing or -ly open sentences more often than they name anybody. */
const OPENS_ONLY = /(?:ing|ly)$/u;
/** Determiners that stand before a name too: “the Saudis”, “another Hale”. */
const BEFORE_NAMES = new Set([
  'a',
  'an',
  'the',
  'another',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'several',
  'some',
  'many',
  'most',
  'his',
  'her',
  'their',
  'its',
  'other',
]);
/** No phrase is longer, in tokens. */
const LONGEST = 9;

/** The noun phrases of one sentence that may name a speaker, in order, not overlapping. Cost: linear. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
): Mention[] {
  const mentions: Mention[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const found = mentionAt(text, tokens, sentence, at);
    if (found) mentions.push(found);
    at = found ? Math.max(found.last, at + 1) : at + 1;
  }
  return mentions;
}

function mentionAt(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): Mention | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { form } = token;
  const next = tokens[at + 1];
  const simple = (kind: MentionKind, isPossessive = false): Mention => ({
    kind,
    first: at,
    last: at + 1,
    nameFirst: at,
    tail: at + 1,
    isPossessive,
  });
  if (form === 'i' ? token.isCapital : PRONOUNS.has(form)) return simple('pronoun');
  if (form === 'who') return simple('relative');
  if (POSSESSIVE_PRONOUNS.has(form) && next && SPEECH_NOUNS.has(next.form))
    return simple('pronoun', true);
  if (LONE_SPEAKERS.has(form) && isBesideCue(tokens, at)) return simple('person');
  const phrase = phraseAt(text, tokens, sentence, at);
  return phrase?.kind === 'person' ? withWhose(text, tokens, sentence, phrase) : phrase;
}

/** “others said”, “tweeted another.”: a word that alone names a speaker only at a verb. */
function isBesideCue(tokens: readonly Token[], at: number): boolean {
  const [prior, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.kind === 'word') return CUE_VERBS.has(next.form);
  return prior?.kind === 'word' && CUE_VERBS.get(prior.form) === 'say';
}

/** “a spokesman for Anna Bell”, “sources close to Anna Bell”: somebody else than the one who is named. */
function withWhose(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  phrase: Mention,
): Mention {
  let at = phrase.last;
  if (phrase.isPossessive) return phrase;
  if (tokens[at]?.form === 'close') at++;
  if (at >= sentence.last || !LINKING.has(tokens[at]?.form ?? '')) return phrase;
  const whose = phraseAt(text, tokens, sentence, at + 1);
  if (whose?.kind !== 'name' && whose?.kind !== 'body-name') return phrase;
  return { ...phrase, last: whose.last, tail: whose.tail, isPossessive: whose.isPossessive };
}

const isNameWord = (token: Token | undefined, isFirst: boolean): boolean => {
  if (token?.kind !== 'word' || !token.isCapital) return false;
  if (FUNCTION_WORDS.has(token.form)) return false;
  if (!isFirst) return true;
  return (
    GENDER_OF_NAME.has(token.form) || !(OPENS_ONLY.test(token.form) || CUE_VERBS.has(token.form))
  );
};

/** Words that are a month, a verb or a helper, and a name as well. Data. */
const ALSO_NAMES = new Set(['april', 'august', 'june', 'march', 'may', 'will']);

/**
 * Whether the token is a word of a name. A month is one beside a first name or a title (“Theresa May”,
 * “Judge April Jones”) and before a verb of saying (“May said”).
 */
function isNameAt(tokens: readonly Token[], at: number, { first }: Sentence): boolean {
  const token = tokens[at];
  if (!token?.isCapital || !ALSO_NAMES.has(token.form)) return isNameWord(token, at === first);
  const [prior, next] = [tokens[at - 1], tokens[at + 1]];
  const isNamed = prior?.isCapital && (GENDER_OF_NAME.has(prior.form) || TITLES.has(prior.form));
  return isNamed || CUE_VERBS.has(next?.form ?? '');
}

/** Whether a word in small letters may go on a phrase. */
function isPhraseWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (isNoun(token.form)) return true;
  return !FUNCTION_WORDS.has(token.form) && !CUE_VERBS.has(token.form);
}

/** Whether a listed noun comes within three words, so that the small words before it describe it. */
function nounAhead(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 3); index++) {
    const token = tokens[index];
    if (!isPhraseWord(token) || token?.isCapital) return false;
    if (token && PERSON_NOUNS.has(token.form)) return true;
    if (token && isNoun(token.form)) return index === at;
  }
  return false;
}

/** Whether names and a noun for a person follow: “Gull mayor Nora Holm”. */
function isNamedRoleAhead(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && isNameWord(tokens[at], false)) at++;
  return at > from && PERSON_NOUNS.has(tokens[at]?.form ?? '');
}

/** “police instructs officers”: a word in -s or -ed behind a noun is its verb, but for a few fields of work. */
const isLikeVerb = ({ form }: Token) =>
  /(?:s|ed)$/.test(form) &&
  !/^(?:communications|affairs|operations|relations|sports|politics|economics)$/.test(form);

function phraseAt(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): Mention | null {
  const token = tokens[at];
  if (!token) return null;
  const hasDeterminer = DETERMINERS.has(token.form);
  const opens =
    isNameAt(tokens, at, sentence) ||
    isNoun(token.form) ||
    nounAhead(tokens, at, sentence.last) ||
    (ATTRIBUTES.has(token.form) && isNamedRoleAhead(tokens, at + 1));
  if (!hasDeterminer && !opens) return null;
  const end = Math.min(sentence.last, at + LONGEST + (hasDeterminer ? 1 : 0));
  let last = hasDeterminer ? at + 1 : at;
  let head = '';
  let runFirst = -1;
  while (last < end) {
    const word = tokens[last];
    if (word?.kind !== 'word') break;
    const isName = isNameAt(tokens, last, sentence);
    // “comments Holm made”: only who somebody is stands before a name.
    if (isName && runFirst < 0 && head !== '' && !PERSON_NOUNS.has(head)) break;
    if (isName && last === at + 1 && hasDeterminer && !BEFORE_NAMES.has(token.form)) break;
    // “the Saudis state”: behind a name, a word that is a verb and a noun is the verb.
    if (!isName && runFirst >= 0 && CUE_VERBS.has(word.form)) break;
    const isParticle =
      runFirst >= 0 && PARTICLES.has(word.form) && isNameWord(tokens[last + 1], false);
    if (isName || isParticle) {
      if (runFirst < 0) runFirst = last;
      last++;
      if (word.isPossessive && !continuesPossessive(tokens, last)) break;
      if (word.isPossessive) runFirst = -1;
      continue;
    }
    if (!isPhraseWord(word)) break;
    if (/ly$/.test(word.form)) break;
    // A small word behind a name goes on the phrase only as part of a role: “Holm campaign manager Brandt”.
    if (runFirst >= 0 && !nounAhead(tokens, last, end)) break;
    if (head !== '' && !isNoun(word.form) && (isLikeVerb(word) || !nounAhead(tokens, last, end)))
      break;
    runFirst = -1;
    if (isNoun(word.form)) head = word.form;
    last++;
    if (word.isPossessive && !continuesPossessive(tokens, last)) break;
    if (word.isPossessive) head = '';
  }
  if (last === at + (hasDeterminer ? 1 : 0)) return null;
  return toMention(tokens, { at, last, runFirst, head, text, hasDeterminer });
}

const continuesPossessive = (tokens: readonly Token[], at: number) =>
  nounAhead(tokens, at, tokens.length) ||
  (isNoun(tokens[at]?.form ?? '') && !CUE_VERBS.has(tokens[at]?.form ?? ''));
