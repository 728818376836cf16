import { wordForms } from '../text/words.ts';
import { spellingLikeness } from './spelling-likeness.ts';

/** Titles and ranks that stand before a name and are no part of it. Data. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother pope ' +
    'president vice mayor senator sen representative rep congressman congresswoman governor gov secretary minister prime ' +
    'chancellor ambassador amb judge justice attorney general director chief sheriff deputy officer detective sergeant sgt captain ' +
    'capt lieutenant lt colonel col major commissioner superintendent chairman chairwoman chair councilman councilwoman ' +
    'councillor alderman spokesman spokeswoman spokesperson king queen prince princess duke duchess earl countess baron baroness ' +
    'viscount marquess emperor empress sultan emir archbishop cardinal former acting then ' +
    'state us republican democratic the candidate nominee'
  ).split(' '),
);

/** Of these, what is no title of a person by itself: “the Kremlin”, “US Steel”. */
const NO_PERSONS_TITLES: ReadonlySet<string> = new Set(
  'vice prime general former acting then state us republican democratic the'.split(' '),
);
/** Behind these, or before them, a single word is a given name or a place: “Prince Harry”, “the Duke of Sussex”. */
const GIVEN_NAME_TITLES: ReadonlySet<string> = new Set(
  (
    'sir dame lord lady father sister brother pope king queen prince princess duke duchess earl countess baron baroness ' +
    'viscount marquess emperor empress sultan emir'
  ).split(' '),
);

/** What stands behind a surname. */
const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv md phd esq'.split(' '));
/** Somebody, but not who. */
const PRONOUNS: ReadonlySet<string> = new Set(
  (
    'he she they i we it who you his her hers their theirs our my your him them me ' +
    'everyone everybody someone somebody anyone anybody nobody'
  ).split(' '),
);
/** Small words inside a surname: “van der Berg”. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della la le di da dos du bin ibn al el st'.split(' '),
);
/** Names of bodies and groups. Who speaks for them is not said, so they contradict nobody. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'news department police security enforcement council court house senate office university city county states times post ' +
    'journal press agency bureau committee commission party association company inc today board union center centre ministry ' +
    'army navy government congress administration campaign team group officials sources authorities democrats republicans ' +
    'critics lawyers prosecutors lawmakers protesters activists twitter facebook ' +
    'international organization organisation foundation institute corporation corp ltd llc plc society federation authority ' +
    'service alliance coalition network media airlines airways industries systems technologies nations parliament embassy ' +
    'league trust fund initiative forum academy reuters kremlin google ' +
    'neighbors neighbours residents witnesses family friends relatives mother parents'
  ).split(' '),
);

/** Spelled so alike, two surnames may be one in two spellings: no verdict. */
const MAYBE_ONE = 0.6;
/** A lone word in capitals up to this length is an acronym (“CPD”), a longer one a name (“LIGHTFOOT”). */
const LONGEST_ACRONYM = 4;

/** Descriptions of somebody who is not named begin so. */
const ANONYMOUS = /^(?:an?|one|another|some|several|two|many|most|unnamed|unidentified)\s/i;
/** What follows says where somebody is from, or what they did: the name stands before. */
const BEHIND_NAME = /\s(?:of(?! State\b)|at|in|for|from|on|with|who|whose|which|said)\s/;
/** Longer mentions are cut; a name stands in their first part. */
const LONGEST_MENTION = 200;

const LATIN = /\p{Script=Latin}/u;

const fold = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '');
const isSmallPart = (form: string) => PARTICLES.has(form) || SUFFIXES.has(form);

/** The capitalised words at the end of a piece: “campaign manager Robby Mook” gives the last two. */
function closingName(piece: string): string[] {
  const words = piece.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  let start = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    if (/^\p{Lu}/u.test(word) && !/['’]s$/u.test(word)) start = at;
    else if (!isSmallPart(word.toLowerCase())) break;
  }
  return words.slice(start);
}

/** A person's name as it is printed. */
interface PrintedName {
  readonly words: readonly string[];
  /** “Mayor Hardwick”: a title says that it is a person, and that the word is the surname. */
  readonly isTitled: boolean;
}

/** The name in one piece of a mention, without titles and suffixes; null when it is none of a person. */
function nameIn(piece: string): PrintedName | null {
  const closing = closingName(piece.replace(/['’]s?$/u, ''));
  const [only] = closing;
  if (closing.length === 1 && only && /^\p{Lu}+$/u.test(only) && only.length <= LONGEST_ACRONYM)
    return null;
  const forms = wordForms(closing.join(' ')).map(fold);
  const start = forms.findLastIndex((form) => TITLES.has(form)) + 1;
  const afterTitle = forms.slice(start);
  const name = afterTitle.filter((form) => !SUFFIXES.has(form));
  if (name.some((form) => BODIES.has(form) || PRONOUNS.has(form))) return null;
  if (!name.some((form) => form.length > 1 && !PARTICLES.has(form))) return null;
  // “President Hardwick”, and “president Hardwick”, whose title the closing capitals leave out.
  const title = forms[start - 1] ?? fold(wordForms(piece).at(-closing.length - 1) ?? '');
  const isTitled =
    TITLES.has(title) && !NO_PERSONS_TITLES.has(title) && !GIVEN_NAME_TITLES.has(title);
  return { words: name, isTitled };
}

/**
 * The person's name in a printed mention: `lori`, `lightfoot` of “Mayor Lori Lightfoot,
 * 57” and of “the city’s mayor, Lori Lightfoot”. Null of a pronoun, a description, a body.
 */
function readName(mention: string): PrintedName | null {
  const printed = mention.trim();
  if (ANONYMOUS.test(printed)) return null;
  for (const piece of printed.split(/[,(;]/).slice(0, 3)) {
    const name = nameIn((piece.split(BEHIND_NAME)[0] ?? '').trim());
    if (name) return name;
  }
  return null;
}

/**
 * Whether two printed speakers are one: `same` for one name, for a surname against a full name, with
 * titles and initials or without; `other` for different surnames; null when nothing can be said: a
 * pronoun, somebody not named, a body, one surname with two given names, two spellings or scripts of
 * one name, one who speaks together with the other, and a single word without a title against a full
 * name, which may be a body (“Boeing”), a given name or another form of the name.
 */
export function compareSpeakers(printed: string, full: string): 'same' | 'other' | null {
  const [a, b] = [printed.slice(0, LONGEST_MENTION), full.slice(0, LONGEST_MENTION)];
  const plain = (text: string) => wordForms(text).map(fold).join(' ');
  const [theirs, ours] = [readName(a), readName(b)];
  if (!theirs || !ours) {
    const isNobody = plain(a) === '' || PRONOUNS.has(plain(a));
    return plain(a) === plain(b) && !isNobody ? 'same' : null;
  }
  const [theirLast, ourLast] = [theirs.words.at(-1) ?? '', ours.words.at(-1) ?? ''];
  if (theirLast !== ourLast) {
    const isInside = theirs.words.includes(ourLast) || ours.words.includes(theirLast);
    if (isInside) return Math.min(theirs.words.length, ours.words.length) === 1 ? 'same' : null;
    const [theirForms, ourForms] = [plain(a).split(' '), plain(b).split(' ')];
    const isTogether = theirForms.includes(ourLast) || ourForms.includes(theirLast);
    if (isTogether || LATIN.test(theirLast) !== LATIN.test(ourLast)) return null;
    const isNobility = isGivenName(theirs, theirForms) || isGivenName(ours, ourForms);
    if (isNobility || isUnequal(theirs, ours) || isUnequal(ours, theirs)) return null;
    return spellingLikeness(theirLast, ourLast) >= MAYBE_ONE ? null : 'other';
  }
  return agreeInGivenName(theirs.words, ours.words) ? 'same' : null;
}

/** A single word in a mention with a title that goes with given names and places. */
const isGivenName = ({ words }: PrintedName, forms: readonly string[]) =>
  words.length === 1 && forms.some((form) => GIVEN_NAME_TITLES.has(form));

/** A bare word against a full name. */
const isUnequal = (bare: PrintedName, full: PrintedName) =>
  bare.words.length === 1 && !bare.isTitled && full.words.length > 1;

/** Equal, an initial of the other, or left out on one side. */
function agreeInGivenName(theirs: readonly string[], ours: readonly string[]): boolean {
  if (theirs.length === 1 || ours.length === 1) return true;
  const [a, b] = [theirs[0] ?? '', ours[0] ?? ''];
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}
