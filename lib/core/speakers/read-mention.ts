import { ALSO_PLACES, BODY_WORDS, BORNE_WORDS, HONOURS, TITLES } from './capital-words.ts';
import { GENDER_OF_NAME } from './first-names.ts';
import type { Mention, MentionKind } from './mentions.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, isNoun, PERSON_NOUNS, SPEECH_NOUNS } from './nouns.ts';
import type { Token } from './tokens.ts';

/** A run of words that may be a phrase. */
export interface Phrase {
  readonly at: number;
  readonly last: number;
  /** First token of the run of capitals that ends the phrase; -1 when a small word does. */
  readonly runFirst: number;
  readonly head: string;
  readonly text: string;
  readonly hasDeterminer: boolean;
}

/** The mention that a run of words is; null for small words without a determiner or a known noun. */
export function toMention(tokens: readonly Token[], phrase: Phrase): Mention | null {
  const { at, last, runFirst } = phrase;
  const isPossessive = tokens[last - 1]?.isPossessive ?? false;
  if (runFirst < 0) {
    const kind = kindOfNoun(tokens[last - 1]?.form ?? '');
    if (kind === 'description' && !phrase.hasDeterminer && !isNoun(phrase.head)) return null;
    return { kind, first: at, last, nameFirst: at, tail: last, isPossessive };
  }
  const nameFirst = behindTitles(tokens, runFirst, last);
  const words = tokens.slice(nameFirst, last);
  const isBody =
    words.some(({ form }) => BODY_WORDS.has(form)) && !isBorne(tokens, phrase, nameFirst);
  const head = tokens[last - 1]?.form ?? '';
  const single =
    last - nameFirst === 1 && kindOfNoun(head) !== 'description' ? kindOfNoun(head) : null;
  const kind = isBody ? 'body-name' : (single ?? 'name');
  return { kind, first: at, last, nameFirst, tail: tailOf(tokens, last), isPossessive };
}

/**
 * “attorney Kim Park”, “Councilwoman Edith House”: a name whose surname alone is a word of bodies,
 * behind a role or a first name that is no place's. “Port Harbour Police” has none.
 */
function isBorne(
  tokens: readonly Token[],
  { at, last, hasDeterminer }: Phrase,
  nameFirst: number,
): boolean {
  const words = tokens.slice(nameFirst, last);
  const first = words[0]?.form ?? '';
  if (words.length > 3 || words.slice(0, -1).some(({ form }) => BODY_WORDS.has(form))) return false;
  if (!BORNE_WORDS.has(words.at(-1)?.form ?? '')) return false;
  const role = tokens[nameFirst - 1];
  const isRole = nameFirst > at && role !== undefined && !role.isPossessive;
  if (isRole && (PERSON_NOUNS.has(role.form) || HONOURS.has(role.form))) return true;
  return words.length > 1 && !hasDeterminer && GENDER_OF_NAME.has(first) && !ALSO_PLACES.has(first);
}

/** The token of a run of capitals at which the name begins: behind “Port Harbour Mayor”. */
function behindTitles(tokens: readonly Token[], runFirst: number, last: number): number {
  let end = last;
  while (end - 1 > runFirst && /^[js]r\.?$/.test(tokens[end - 1]?.form ?? '')) end--;
  for (let at = end - 2; at >= runFirst; at--) {
    const form = tokens[at]?.form ?? '';
    const isTitle = TITLES.has(form) || PERSON_NOUNS.has(form) || tokens[at]?.isPossessive;
    if (isTitle && !(at === runFirst && GENDER_OF_NAME.has(form))) return at + 1;
  }
  return runFirst;
}

function kindOfNoun(form: string): MentionKind {
  if (PERSON_NOUNS.has(form)) return 'person';
  if (DOCUMENT_NOUNS.has(form)) return 'document';
  if (BODY_NOUNS.has(form)) return 'body';
  if (SPEECH_NOUNS.has(form)) return 'speech';
  return 'description';
}

/** Behind “(R-Ky.)”, “of Ohio” and “, Jr.”. */
function tailOf(tokens: readonly Token[], last: number): number {
  let tail = last;
  if (tokens[tail]?.form === ',' && /^[js]r\.?$/.test(tokens[tail + 1]?.form ?? '')) tail += 2;
  if (tokens[tail]?.form === 'of' && tokens[tail + 1]?.isCapital) {
    tail += 2;
    while (tokens[tail]?.isCapital) tail++;
  }
  if (tokens[tail]?.form === '(') {
    for (let at = tail + 1; at < tail + 8; at++) {
      if (tokens[at]?.form === ')') return at + 1;
    }
  }
  return tail;
}

/**
 * The mentions in which a surname alone, “Hall”, is read as the person whom another of them names
 * behind a role or first name: “Mayor Deb Hall”. Cost: linear.
 */
export function readBorneSurnames(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const surnameOf = ({ last }: Mention) => tokens[last - 1]?.form ?? '';
  const borne = new Set(
    mentions
      .filter(({ kind }) => kind === 'name')
      .map(surnameOf)
      .filter((form) => BORNE_WORDS.has(form)),
  );
  if (borne.size === 0) return mentions;
  return mentions.map((mention) => {
    const isAlone = mention.first === mention.nameFirst && mention.last - mention.first === 1;
    const isBorneHere = mention.kind === 'body-name' && isAlone && borne.has(surnameOf(mention));
    return isBorneHere ? { ...mention, kind: 'name' } : mention;
  });
}
