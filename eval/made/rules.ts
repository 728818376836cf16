import type { Difference } from '../../lib/core/align/difference.ts';
import { between, oneOf, type Random } from './random.ts';

/** Changes an utterance as one class says; null when the utterance does not allow it. */
type Rule = (text: string, random: Random, others: readonly string[]) => string | null;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const joined = (...parts: readonly (readonly string[])[]) => parts.flat().join(' ');
const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const PRONOUN = /^(?:he|she|they|it|him|her|them)$/;
const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|has|have|had|do|does|did)$/;
const NEGATION = /^(?:not|never|no)$/;
const QUALIFIER =
  /^(?:some|may|might|alleged|allegedly|perhaps|probably|only|many|most|maybe|possibly)$/;
const CONTRACTED = /^(?:is|are|was|were|would|could|should|has|have|had|do|does|did)n[’']t$/;
const EDITORS_WORDS = [
  '[the council]',
  '[Democrats]',
  '(the senator)',
  '[of the bill]',
  '[in Ohio]',
];
const MARKS = [' … ', '… ', ' ... ', '... ', ' […] ', ' [...] ', ' . . . ', '…'];
const HEDGES = ['allegedly', 'reportedly', 'perhaps', 'probably', 'apparently', 'almost'];

/** A word of some other utterance that turns nothing. */
function strangeWord(text: string, random: Random, others: readonly string[]): string | null {
  const known = new Set(wordsOf(text).map(bare));
  for (let attempt = 0; attempt < 20; attempt++) {
    const word = bare(oneOf(random, wordsOf(oneOf(random, others) ?? '')) ?? '');
    const turns = NEGATION.test(word) || QUALIFIER.test(word) || word.endsWith('nt');
    if (word.length > 3 && !turns && !known.has(word)) return word;
  }
  return null;
}

/** Where a middle piece of 2 words to two fifths starts and ends. */
function middle(words: readonly string[], random: Random): [start: number, end: number] {
  const length = between(random, 2, Math.max(2, Math.floor(words.length * 0.4)));
  const start = between(random, 3, Math.max(3, words.length - length - 4));
  return [start, start + length];
}

const cut =
  (mark: (random: Random) => string): Rule =>
  (text, random) => {
    const words = wordsOf(text);
    const [start, end] = middle(words, random);
    return `${joined(words.slice(0, start))}${mark(random)}${joined(words.slice(end))}`;
  };

/** At a random place that `fits`; null when no word does. */
function atWord(
  text: string,
  random: Random,
  fits: (word: string, at: number, words: readonly string[]) => boolean,
  change: (word: string) => string,
): string | null {
  const words = wordsOf(text);
  const places = words.flatMap((word, at) => (fits(word, at, words) ? [at] : []));
  const place = oneOf(random, places);
  if (place === undefined) return null;
  const changed = change(words[place] ?? '');
  return joined(words.slice(0, place), changed === '' ? [] : [changed], words.slice(place + 1));
}

const isInner = (at: number, words: readonly string[]) => at > 1 && at < words.length - 2;

const typographic: Rule = (text, random) => {
  const changes: readonly ((text: string) => string)[] = [
    (one) => one.replace(/[’']/g, (mark) => (mark === '’' ? "'" : '’')),
    (one) => one.replace(/\s?[—–]\s?|\s--?\s/g, ' -- '),
    (one) => one.replace(/[.,]?$/, (mark) => (mark === ',' ? '.' : ',')),
    (one) => (/^\p{Lu}/u.test(one) ? one.charAt(0).toLowerCase() + one.slice(1) : capital(one)),
  ];
  const changed = oneOf(random, changes)?.(text) ?? text;
  return changed === text ? null : changed;
};

const negation: Rule = (text, random) => {
  const rules: readonly (() => string | null)[] = [
    () =>
      atWord(
        text,
        random,
        (word) => NEGATION.test(bare(word)),
        () => '',
      ),
    () =>
      atWord(
        text,
        random,
        (word) => QUALIFIER.test(word),
        () => '',
      ),
    () =>
      atWord(
        text,
        random,
        (word) => CONTRACTED.test(word),
        (word) => word.slice(0, -3),
      ),
    () =>
      atWord(
        text,
        random,
        (word, at, all) => AUXILIARY.test(word) && isInner(at, all),
        (word) => `${word} not`,
      ),
    () =>
      atWord(
        text,
        random,
        (word, at, all) => AUXILIARY.test(word) && isInner(at, all),
        (word) => `${word} ${oneOf(random, HEDGES)}`,
      ),
  ];
  return oneOf(random, rules)?.() ?? null;
};

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

const splice: Rule = (text, random) => {
  const sentences = sentencesOf(text);
  if (sentences.length >= 3 && random() < 0.6) {
    const [first = '', , third = ''] = sentences;
    if (random() < 0.5) return `${first} ${third}`;
    const [head, tail] = [wordsOf(first), wordsOf(third)];
    if (head.length < 6 || tail.length < 6) return null;
    return joined(head.slice(0, -2), tail.slice(2));
  }
  const words = wordsOf(text);
  const half = between(random, Math.floor(words.length / 3), Math.floor((words.length * 2) / 3));
  return joined(words.slice(half), words.slice(0, half));
};

/** One rule a class; each says what it does to an utterance and nothing else. */
export const RULES: Readonly<Partial<Record<Difference, Rule>>> = {
  same: (text) => text,
  typographic,
  'trimmed-start': (text, random) => {
    const words = wordsOf(text);
    return joined(words.slice(between(random, 1, Math.floor(words.length / 2))));
  },
  'trimmed-end': (text, random) => {
    const words = wordsOf(text);
    return joined(words.slice(0, -between(random, 1, Math.floor(words.length / 2))));
  },
  'cut-marked': cut((random) => oneOf(random, MARKS) ?? ' … '),
  'cut-unmarked': cut(() => ' '),
  'inserted-bracketed': (text, random) => {
    const editors = oneOf(random, EDITORS_WORDS) ?? '';
    if (random() < 0.5)
      return atWord(
        text,
        random,
        (word) => PRONOUN.test(bare(word)),
        () => editors,
      );
    return atWord(
      text,
      random,
      (_, at, all) => isInner(at, all),
      (word) => `${word} ${editors}`,
    );
  },
  'inserted-unbracketed': (text, random, others) => {
    const added = Array.from(
      { length: between(random, 1, 3) },
      () => strangeWord(text, random, others) ?? '',
    );
    if (added.includes('')) return null;
    return atWord(
      text,
      random,
      (_, at, all) => isInner(at, all),
      (word) => `${word} ${added.join(' ')}`,
    );
  },
  altered: (text, random, others) => {
    const fresh = strangeWord(text, random, others);
    if (!fresh) return null;
    const fits = (word: string) =>
      bare(word).length > 3 && !NEGATION.test(bare(word)) && !QUALIFIER.test(bare(word));
    return atWord(text, random, fits, (word) => word.replace(/[\p{L}\p{N}’'-]+/u, fresh));
  },
  'negation-changed': negation,
  spliced: splice,
  fragment: (text, random) => {
    const words = wordsOf(text);
    const length = between(random, 2, 6);
    const start = between(random, 1, words.length - length - 1);
    return joined(words.slice(start, start + length));
  },
  misattributed: (text) => text,
};
