import { wordForms } from '../text/words.ts';
import { spellingLikeness } from './spelling-likeness.ts';

/** Titles and ranks that stand before a name and are no part of it. Data. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother pope ' +
    'president vice mayor senator sen representative rep congressman congresswoman governor gov secretary minister prime ' +
    'chancellor ambassador amb judge justice attorney general director chief sheriff deputy officer detective sergeant sgt captain ' +
    'capt lieutenant lt colonel col major commissioner superintendent chairman chairwoman chair councilman councilwoman ' +
    'councillor alderman spokesman spokeswoman spokesperson king queen prince princess former acting then ' +
    'state us republican democratic the candidate nominee'
  ).split(' '),
);

/** What stands behind a surname. */
const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv md phd esq'.split(' '));
/** Somebody, but not who. */
const PRONOUNS: ReadonlySet<string> = new Set('he she they i we it who'.split(' '));
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
    'critics lawyers prosecutors lawmakers protesters activists twitter facebook'
  ).split(' '),
);

/** Spelled so alike, two surnames may be one in two spellings: no verdict. */
const MAYBE_ONE = 0.6;
/** A lone word in capitals up to this length is an acronym (“CPD”), a longer one a name (“LIGHTFOOT”). */
const LONGEST_ACRONYM = 4;

const fold = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The words of a person's name, without titles and suffixes: “Mayor Lori Lightfoot, 57” is `lori`,
 * `lightfoot`. Null when it is a pronoun, a description, a body or nothing.
 */
function readName(printed: string): string[] | null {
  const head = printed
    .slice(0, 200)
    .replace(/[,(;].*$/su, '')
    .replace(/['’]s?\s*$/u, '')
    .trim();
  const words = head.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const isAcronym = words.length === 1 && /^\p{Lu}+$/u.test(head) && head.length <= LONGEST_ACRONYM;
  const isDescription = words.some(
    (word) => /^\p{Ll}/u.test(word) && !wordForms(word).every(isSmallPart),
  );
  if (isAcronym || isDescription) return null;
  const forms = wordForms(head).map(fold);
  if (forms.some((form) => BODIES.has(form) || PRONOUNS.has(form))) return null;
  const name = forms.filter((form) => !TITLES.has(form) && !SUFFIXES.has(form));
  return name.some((form) => form.length > 1 && !PARTICLES.has(form)) ? name : null;
}

const isSmallPart = (form: string) => PARTICLES.has(form) || TITLES.has(form) || SUFFIXES.has(form);

/**
 * Whether two printed speakers are one: `same` for one name, for a surname against a full name, with
 * titles and initials or without; `other` for different surnames; null when nothing can be said: a
 * pronoun, somebody not named, a body, one surname with two given names, two spellings of one name.
 */
export function compareSpeakers(printed: string, full: string): 'same' | 'other' | null {
  const plain = (text: string) => wordForms(text.slice(0, 200)).map(fold).join(' ');
  if (plain(printed) === '' || plain(full) === '') return null;
  const [theirs, ours] = [readName(printed), readName(full)];
  if (!theirs || !ours) {
    const isPronoun = PRONOUNS.has(plain(printed));
    return plain(printed) === plain(full) && !isPronoun ? 'same' : null;
  }
  const [theirLast, ourLast] = [theirs.at(-1) ?? '', ours.at(-1) ?? ''];
  const isInside = theirs.length === 1 ? ours.includes(theirLast) : theirs.includes(ourLast);
  if (theirLast !== ourLast) {
    if (isInside && Math.min(theirs.length, ours.length) === 1) return 'same';
    const isShared = theirs.some((form) => form.length > 1 && ours.includes(form));
    return isShared || spellingLikeness(theirLast, ourLast) >= MAYBE_ONE ? null : 'other';
  }
  return agreeInGivenName(theirs, ours) ? 'same' : null;
}

/** Equal, an initial of the other, or left out on one side. */
function agreeInGivenName(theirs: readonly string[], ours: readonly string[]): boolean {
  if (theirs.length === 1 || ours.length === 1) return true;
  const [a, b] = [theirs[0] ?? '', ours[0] ?? ''];
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}
