import { wordForms } from '../../lib/core/text/words.ts';
import { between, oneOf, type Random } from './random.ts';

/** How a known quotation is asked for. */
export const QUERY_KINDS = ['three words', 'prefix', 'typo', 'fragment'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Words that a reader would type: shorter ones are mostly common ones. */
const LEAST_LENGTH = 4;
/** Nobody looks up a quotation by a word that more than so many of a library hold (“that”, “people”). */
const MOST_HOLDING = 0.05;
/** A prefix is cut to so many letters; the word is longer. */
const PREFIX = 4;
const FRAGMENT = 8;

/** The words that too many of `texts` hold to be typed. */
export function commonWords(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordForms(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = texts.length * MOST_HOLDING;
  return new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
}

function pickWords(random: Random, text: string, common: ReadonlySet<string>): string[] | null {
  const left = [...new Set(wordForms(text))].filter(
    (word) => word.length >= LEAST_LENGTH && !common.has(word),
  );
  const picked: string[] = [];
  while (picked.length < 3) {
    const word = oneOf(random, left);
    if (word === undefined) return null;
    left.splice(left.indexOf(word), 1);
    picked.push(word);
  }
  return picked;
}

/** One letter changed, left out, put in or swapped with the next, anywhere in the word. */
function misspell(random: Random, word: string): string {
  const at = between(random, 0, word.length - 2);
  const letter = LETTERS.charAt(between(random, 0, 25));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (between(random, 0, 3)) {
    case 0:
      return before + letter + after;
    case 1:
      return before + after;
    case 2:
      return before + letter + word.slice(at);
    default:
      return before + after.charAt(0) + word.charAt(at) + after.slice(1);
  }
}

/**
 * What a reader types to find `text`: three of its words in any order, none of them
 * `common`; the same with the last cut to
 * four letters; the same with an error in one of five letters or more; eight words in a row. Null
 * when the text is too short for it.
 */
export function makeQuery(
  random: Random,
  text: string,
  kind: QueryKind,
  common: ReadonlySet<string>,
): string | null {
  if (kind === 'fragment') {
    const words = wordForms(text);
    const start = between(random, 0, Math.max(0, words.length - FRAGMENT));
    return words.length < FRAGMENT ? null : words.slice(start, start + FRAGMENT).join(' ');
  }
  const picked = pickWords(random, text, common);
  if (!picked || kind === 'three words') return picked?.join(' ') ?? null;
  const fits = (word: string) => word.length > PREFIX;
  const place = picked.findIndex(fits);
  if (place < 0) return null;
  const [chosen = ''] = picked.splice(place, 1);
  const shown = kind === 'prefix' ? chosen.slice(0, PREFIX) : misspell(random, chosen);
  return [...picked, shown].join(' ');
}
