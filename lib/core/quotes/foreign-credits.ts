import {
  SAYING_HELPERS,
  SAYING_PARTICIPLES,
  SAYING_SOURCES,
  SAYING_VERBS,
} from './saying-verbs.ts';

/** A clause that credits somebody is no longer, in words; its verb stands behind no more than these. */
const LONGEST = 16;
const MOST_BEFORE_VERB = 6;
/** Marks and white space around a clause. */
const EDGES = /^[\s,;:–—-]+|[\s,;:.–—-]+$/gu;
/** “so Holm”, “so die Bürgermeisterin”: German credits without a verb, so all that follows is a name. */
const GERMAN_SO =
  /^so (?:(?:der|die|das|ein|eine|auch) )?\p{Lu}[\p{L}.-]*(?: (?:\p{Lu}[\p{L}.-]*|der|die|des|von|vom|im|am|in|für)){0,7}$/u;
/** Behind a verb, its hyphen and pronoun: dit-elle, a-t-il, disse-lhe. */
const ENCLITIC = /-(?:t-)?(?:il|elle|on|ils|elles|je|lhe|me|nos|se)$/u;

/**
 * Whether a clause beside marked words credits somebody with them, in one of the languages of
 * `saying-verbs.ts`: “sagte Holm”, “a déclaré la maire”, “Holm powiedziała”. Null when it does not,
 * else how many words stand before the verb: 0 for a clause that the verb opens. Cost: bounded.
 */
export function foreignCredit(clause: string): number | null {
  const bare = clause.replace(EDGES, '');
  if (/[.!?…]\s+\p{Lu}\p{Ll}/u.test(bare) || bare.includes('\n')) return null;
  if (GERMAN_SO.test(bare)) return 0;
  const words = bare.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  if (words.length > LONGEST) return null;
  for (let at = 0; at < Math.min(words.length, MOST_BEFORE_VERB); at++) {
    const word = (words[at] ?? '').replace(ENCLITIC, '');
    if (SAYING_VERBS.has(word)) return at;
    if (SAYING_SOURCES.has(word) && at === 0 && words.length > 1) return 0;
    if (!SAYING_HELPERS.has(word)) continue;
    const next = words.slice(at + 1, at + 4).findIndex((one) => SAYING_PARTICIPLES.has(one));
    if (next >= 0) return at;
  }
  return null;
}

/** How much is read beside marked words, in units. */
const BESIDE = 120;

/**
 * Whether the words directly before marked ones (“Holm sagte: ”) or behind them (“, dit-elle.”) credit
 * somebody, in another language than English. Cost: bounded.
 */
export function isForeignCreditBeside(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + BESIDE);
  const stop = behind.search(/[.!?;\n](?:\s|$)|[“"„«”»‘]/u);
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  if (/^\s*[,–—-]|^\s/u.test(clause) && foreignCredit(clause) === 0) return true;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const lead = before.split(/[.!?;…][”"’»]?\s|\n|[“"„«”»]/u).at(-1) ?? '';
  return /[:,]\s*$/u.test(lead) && foreignCredit(lead) !== null;
}
