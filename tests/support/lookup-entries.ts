import { between, oneOf, type Random } from '../../eval/made/random.ts';
import type { Entry } from '../../lib/core/lookup/fields.ts';

/** Few letters, so that words are often the beginning of one another, or one edit apart. */
const LETTERS = 'abc';

function makeWord(random: Random): string {
  let word = '';
  for (let length = between(random, 1, 6); length > 0; length--)
    word += oneOf(random, [...LETTERS]);
  return word;
}

const makeWords = (random: Random, most: number) =>
  [...new Set(Array.from({ length: between(random, 0, most) }, () => makeWord(random)))].join(' ');

/** An entry of words that collide often; some fields are empty, some words stand in several fields. */
export function makeEntry(random: Random, key: string): Entry {
  const year = String(between(random, 2018, 2020));
  return {
    key,
    terms: [
      makeWords(random, 8),
      makeWords(random, 2),
      makeWords(random, 4),
      makeWords(random, 1),
      random() < 0.3 ? '' : `${year} ${year}-0${between(random, 1, 9)}`,
      random() < 0.5 ? 'named differs' : 'anonymous same',
    ],
  };
}

const FILTERS = ['speaker:a', 'story:ab', 'date:2019', 'date:2018-0', 'is:differs', 'outlet:c'];

/** A query of a few words, at times with filters, at times with the last word growing. */
export function makeTyped(random: Random): string {
  const words = Array.from({ length: between(random, 0, 7) }, () => makeWord(random));
  const filters = random() < 0.3 ? [oneOf(random, FILTERS)] : [];
  return [...filters, ...words].join(' ') + (random() < 0.5 ? ' ' : '');
}
