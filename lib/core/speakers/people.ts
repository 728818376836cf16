import type { MarkedText } from '../quotes/find-marked.ts';
import { slice } from '../span.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import { GENDER_OF_NAME, GENDER_OF_ROLE, type Gender } from './first-names.ts';
import type { Mention } from './mentions.ts';
import { type Narration, readNarration } from './narration.ts';
import { readAffiliation, readRole, roleWords } from './role.ts';
import type { Token } from './tokens.ts';

/** Somebody whom the narration names. */
export interface Person {
  /** The fullest form printed. */
  readonly name: string;
  readonly surname: string;
  /** As printed with the name, else null. */
  readonly role: string | null;
  readonly affiliation: string | null;
  /** Null when neither title, role nor first name tells. */
  readonly gender: Gender | null;
  /** Whether the words show that it is a person: a title, a role, a known first name. */
  readonly isSurelyPerson: boolean;
  /** For a surname that several people in the article bear: those people. Else empty. */
  readonly among: readonly Person[];
}

/** Where a person is named, by index into the narration's mentions. */
export interface Appearance {
  readonly person: Person;
  readonly mention: number;
}

/** The narration of an article and the people who appear in it, in the order of the text. */
export interface People {
  readonly narration: Narration;
  readonly byName: ReadonlyMap<string, Person>;
  /** Those with a role, by each of its words in small letters and in full. */
  readonly byRole: ReadonlyMap<string, readonly Person[]>;
  readonly appearances: readonly Appearance[];
}

/** First words of places and things that look like a name of two words. Data. */
const NO_FIRST_NAME = new Set(
  (
    'new north south west east northern southern western eastern san santa los las saint st. fort mount lake port white wall super united ' +
    'supreme great capitol fox national international american british french german russian chinese black green red blue ' +
    'silicon twitter facebook happy christmas islamic roman middle federal public obamacare'
  ).split(' '),
);
/** “Orlando Republican”: what somebody is. Data. */
const NO_SURNAME = new Set(
  'republican republicans democrat democrats senator representative governor conservative conservatives voters'.split(
    ' ',
  ),
);
/**
 * How many people may bear one name or role and still be told apart. No article names as many; without
 * a bound a page of ten thousand Noras costs their square.
 */
const MOST_NAMESAKES = 20;
const COURTESY = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\.?$/;

interface Printed {
  readonly words: readonly string[];
  readonly mention: number;
}

function printedName(narration: Narration, mention: Mention): string[] {
  const tokens = narration.tokens.slice(mention.nameFirst, mention.last);
  return tokens.map((token) => slice(narration.text, token));
}

function genderOf(narration: Narration, mention: Mention, first: string): Gender | null {
  for (let at = mention.first; at < mention.nameFirst; at++) {
    const gender = GENDER_OF_ROLE.get(narration.tokens[at]?.form ?? '');
    if (gender) return gender;
  }
  return GENDER_OF_NAME.get(first.toLowerCase()) ?? null;
}

function genderOfRole(role: string | null): Gender | null {
  for (const word of roleWords(role ?? '')) {
    const gender = GENDER_OF_ROLE.get(word);
    if (gender) return gender;
  }
  return null;
}

/** A mention that gives a first name and a surname; null for places, bodies and runs too long for a name. */
function readPerson(narration: Narration, { words, mention: index }: Printed): Person | null {
  const mention = narration.mentions[index];
  const [first, surname] = [words[0], words.at(-1)];
  if (!mention || !first || !surname || words.length < 2 || words.length > 5) return null;
  if (NO_FIRST_NAME.has(first.toLowerCase()) || /^\p{Lu}\.?$/u.test(surname)) return null;
  const isCaps = (word: string) => /^\p{Lu}{3,}$/u.test(word);
  if (isCaps(surname) !== isCaps(first) || NO_SURNAME.has(surname.toLowerCase())) return null;
  const role = readRole(narration, mention);
  const gender = genderOf(narration, mention, first) ?? genderOfRole(role);
  const isSurelyPerson =
    gender !== null || role !== null || words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word));
  const affiliation = readAffiliation(narration, mention, role);
  return { name: words.join(' '), surname, role, affiliation, gender, isSurelyPerson, among: [] };
}

const isJunior = (word: string) => /^(?:jr|sr)\.?$|^i{2,3}$/iu.test(word);
const keyOf = (name: string) => {
  const words = name.split(' ').filter((word) => !isJunior(word));
  return `${words[0]} ${words.at(-1)}`;
};

/** One person for “Nora Holm” and “Nora K. Holm”: the fullest name, and the first role that is printed. */
function merge(known: Person, also: Person): Person {
  return {
    ...known,
    name: also.name.length > known.name.length ? also.name : known.name,
    role: known.role ?? also.role,
    affiliation: known.affiliation ?? also.affiliation,
    gender: known.gender ?? also.gender,
    isSurelyPerson: known.isSurelyPerson || also.isSurelyPerson,
  };
}

/**
 * The people an article names outside its quotations, with its narration. Somebody named by surname
 * alone appears where just one person of that surname is named in full. Cost: linear.
 */
export function findPeople(text: string, marked: readonly MarkedText[]): People {
  const narration = readNarration(text, marked);
  const named = new Map<string, Person>();
  const printed: Printed[] = [];
  narration.mentions.forEach((mention, index) => {
    if (mention.kind !== 'name') return;
    const words = printedName(narration, mention);
    printed.push({ words, mention: index });
    const person = readPerson(narration, { words, mention: index });
    if (!person) return;
    const key = keyOf(person.name);
    const known = named.get(key);
    named.set(key, known ? merge(known, person) : person);
  });
  for (const one of readCouples(narration, printed)) {
    if (!named.has(keyOf(one.name))) named.set(keyOf(one.name), one);
  }
  const bySurname = groupBySurname([...named.values()]);
  const register: Register = { named, bySurname, short: new Map() };
  for (const { words, mention } of printed) addShort(narration, register, words, mention);
  const appearances = printed.flatMap(({ words, mention }): Appearance[] => {
    const person = whoIs(register, words, courtesyOf(narration, mention));
    return person ? [{ person, mention }] : [];
  });
  const persons = [...named.values(), ...register.short.values()];
  const byName = new Map(persons.map((person) => [person.name, person]));
  return { narration, byName, byRole: groupByRole(persons), appearances };
}

/** “Walter and Clara Smede”: the one whose surname is printed with the other's name. */
function readCouples(narration: Narration, printed: readonly Printed[]): Person[] {
  return printed.flatMap(({ words, mention: index }, at): Person[] => {
    const next = printed[at + 1];
    const [mention, other] = [narration.mentions[index], narration.mentions[next?.mention ?? -1]];
    const [first] = words;
    if (!mention || !next || !first || words.length !== 1 || next.words.length !== 2) return [];
    const isJoined =
      narration.tokens[mention.last]?.form === 'and' && other?.first === mention.last + 1;
    const isNamed = [first, next.words[0] ?? ''].every((word) =>
      GENDER_OF_NAME.has(word.toLowerCase()),
    );
    if (!isJoined || !isNamed) return [];
    const surname = next.words[1] ?? '';
    const person = readPerson(narration, { words: [first, surname], mention: index });
    return person ? [person] : [];
  });
}

interface Register {
  readonly named: ReadonlyMap<string, Person>;
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  /** Those known by one name alone: never printed in full, or a surname that several bear. */
  readonly short: Map<string, Person>;
}

/** Whether a single name is somebody’s: a title stands before it, or it speaks. */
function isSpeaking({ tokens }: Narration, mention: Mention): boolean {
  if (mention.nameFirst > mention.first) return true;
  const [before, behind] = [tokens[mention.first - 1], tokens[mention.tail]];
  const isSay = (token: Token | undefined) => {
    const kind = CUE_VERBS.get(token?.form ?? '');
    return kind === 'say' || kind === 'tell';
  };
  return isSay(behind) || (isSay(before) && CUE_VERBS.get(before?.form ?? '') === 'say');
}

/** Enters a name of one word that is nobody’s, or more than one person’s, in the register. */
function addShort(
  narration: Narration,
  { bySurname, short }: Register,
  words: readonly string[],
  index: number,
): void {
  const mention = narration.mentions[index];
  const [name] = words;
  if (!mention || !name || words.length !== 1) return;
  const among = bySurname.get(name) ?? [];
  if (among.length === 1 || (among.length === 0 && !isSpeaking(narration, mention))) return;
  const role = among.length === 0 ? readRole(narration, mention) : null;
  const gender = among.length === 0 ? genderOf(narration, mention, name) : null;
  const one: Person = {
    name,
    surname: name,
    role,
    affiliation: null,
    gender,
    isSurelyPerson: among.length > 0 || mention.nameFirst > mention.first,
    among: among.length > MOST_NAMESAKES ? [] : among,
  };
  const known = short.get(name);
  short.set(name, known ? merge(known, one) : one);
}

function addTo(groups: Map<string, Person[]>, key: string, person: Person): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [person]);
  // One more than can be told apart stands for all the others.
  else if (group.length <= MOST_NAMESAKES) group.push(person);
}

function groupByRole(persons: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of persons) {
    for (const word of new Set(roleWords(person.role ?? ''))) addTo(groups, word, person);
  }
  return groups;
}

function groupBySurname(persons: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  const add = (key: string, person: Person) => addTo(groups, key, person);
  for (const person of persons) {
    const words = person.name.split(' ').filter((word) => !isJunior(word));
    add(words.at(-1) ?? person.surname, person);
    // “Wasserman Schultz”, and “Eric” of “Eric Trump”.
    if (words.length > 2) add(words.slice(1).join(' '), person);
    if (words[0] && GENDER_OF_NAME.has(words[0].toLowerCase())) add(words[0], person);
  }
  return groups;
}

function courtesyOf(narration: Narration, index: number): Gender | null {
  const mention = narration.mentions[index];
  if (!mention) return null;
  for (let at = mention.first; at < mention.nameFirst; at++) {
    const form = narration.tokens[at]?.form ?? '';
    if (COURTESY.test(form)) return GENDER_OF_ROLE.get(form) ?? null;
  }
  return null;
}

function whoIs(
  register: Register,
  words: readonly string[],
  courtesy: Gender | null,
): Person | null {
  const name = words.join(' ');
  if (words.length > 1) {
    const known = register.named.get(keyOf(name));
    if (known) return known;
  }
  const bearers = register.bySurname.get(name) ?? [];
  const fitting = (bearers.length > MOST_NAMESAKES ? [] : bearers).filter(
    ({ gender }) => courtesy === null || gender === null || gender === courtesy,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : (register.short.get(name) ?? null);
}
