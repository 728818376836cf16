import { BYLINE_LABEL, DEGREE, NO_NAME, NOT_AUTHOR, ROLE, SUFFIX } from './byline-words.ts';
import { plainText } from './plain-text.ts';
import { printedDates } from './printed-dates.ts';

/** Read of a byline, in units; what is longer is no byline. */
const MOST_UNITS = 400;
/** A name is shorter, in units and words: “The Associated Press and other wire services” has eight. */
const LONGEST = { units: 80, words: 8 };
/** A word that leads to a date and goes with it. */
const BEFORE_DATE = /(?<=\s)(?:on|am|le|el|il)\s$/i;
/** Names of one byline. */
const MOST_NAMES = 20;

const ADDRESS =
  /\(?\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\)?|\(?https?:\/\/\S{1,200}|\(?\bwww\.\S{1,200}/gi;
const HANDLE = /(?:^|[\s(,|])@\w{1,40}\)?/g;
/** Credits of pictures after the names; they run to the end. */
const CREDITS =
  /\s(?:photo(?:graph)?s?|photography|pictures|illustrations?|video|graphics?|fotos?|bilder)\s?(?:by\b|:|von\b|de\b)/i;
/** Parts pieces of unlike kind: names from roles, dates, places. */
const BREAK = /\s*(?:[|•·;()\n\t►▸]|\s[-–—/]\s|—)\s*/u;
/** Parts names. A solidus joins short forms (“det/dpa”) and is kept. */
const AND =
  /\s*[,，、&]\s*(?:(?:and|und|et|y|e|og|och|en)\s+)?|\s+(?:and|und|et|y|e|och|og|oraz|en|ja|i|with)\s+/iu;

/** Whether a name could be printed above an article: has letters, is no sentence, address or number. */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST.units || NO_NAME.test(text)) return false;
  if (!/\p{L}/u.test(text) || /[<>{}[\]=@#?!:…"“”„]/.test(text)) return false;
  if (/\d{3,}|^\d+\s/.test(text) && !/^\d+\p{L}/u.test(text)) return false;
  return text.split(' ').length <= LONGEST.words;
}

/** A given name ends in no full stop except an initial or a suffix: “Joe S.”, “Sammy Davis Jr.” */
const tidy = (name: string) =>
  name
    .replace(/^[\s,.:：;()|/–—-]+|[\s,:：;(|/–—-]+$/gu, '')
    .replace(/(\p{L}{4,})\.$/u, '$1')
    .trim();

function withoutDates(text: string): string {
  let rest = text;
  for (const { start, end } of printedDates(text, 'en-GB').reverse()) {
    const before = rest.slice(0, start).replace(BEFORE_DATE, '');
    rest = `${before}|${rest.slice(end)}`;
  }
  return rest;
}

/** The pieces of a line that may hold names, label and contact data gone. */
function piecesOf(line: string): string[] {
  const bare = withoutDates(line).replace(ADDRESS, ' | ').replace(HANDLE, ' | ');
  const pieces: string[] = [];
  for (const piece of bare.split(BREAK)) {
    const named = piece.replace(BYLINE_LABEL, '').split(CREDITS)[0]?.trim() ?? '';
    if (NOT_AUTHOR.test(piece.trim()) || NOT_AUTHOR.test(named)) continue;
    if (named !== '') pieces.push(named);
  }
  return pieces;
}

/** The names between commas and “and”; suffixes stay with their name. */
function namesOf(piece: string): string[] {
  const names: string[] = [];
  for (const part of piece.split(AND)) {
    const name = tidy(part.replace(BYLINE_LABEL, ''));
    if (SUFFIX.test(name) && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else if (DEGREE.test(name) && names.length > 0) continue;
    else if (NOT_AUTHOR.test(name)) break;
    else names.push(name);
  }
  return names.filter(isName);
}

/**
 * The names of a byline as printed or declared, in its order: “By Jane Doe and John Roe, Staff Writers |
 * jdoe@example.org” gives two. Labels, roles, dates, addresses and handles are taken off; agencies and
 * short forms (“det/dpa”) are names as printed. A lone role is kept, since it is all the page says
 * (“Staff Writer”). Empty when nothing like a name is left. Cost: linear in the first 400 units.
 */
export function readNames(printed: unknown): string[] {
  const source = typeof printed === 'string' ? printed.slice(0, MOST_UNITS * 2) : '';
  const lines = source.split('\n').flatMap((line) => plainText(line) ?? []);
  const line = lines.join(' | ');
  if (line === '' || line.length > MOST_UNITS) return [];
  const names = piecesOf(line).flatMap(namesOf);
  const persons = names.filter((name) => !ROLE.test(name));
  const chosen = persons.length > 0 ? persons : names.slice(0, 1);
  return [...new Set(chosen)].slice(0, MOST_NAMES);
}
