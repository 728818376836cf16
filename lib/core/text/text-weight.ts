import { wordForms } from './words.ts';

/** Chinese and Japanese characters and Korean syllables. */
const DENSE = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g;
/**
 * Letters of an alphabet that say as much as one of them. In translations of one text Chinese needs a
 * third of the units of English, Japanese and Korean somewhat less than half.
 */
const LETTERS = 2.5;

/** Characters that make a word in these scripts, which part none; most words have one or two. */
const CHARACTERS_A_WORD = 2;

/** Letters and vowel signs of Thai, Lao, Burmese and Khmer, which part phrases but no words. */
const UNPARTED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/g;
/** How many of them make a word; most Thai words have three to five. */
const SIGNS_A_WORD = 4;

/**
 * How many words a text has. Scripts without spaces have one for every two characters, or for every
 * four letters where they have an alphabet. Cost: linear.
 */
export function countWords(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  const unparted = text.match(UNPARTED)?.length ?? 0;
  if (dense + unparted === 0) return wordForms(text).length;
  const parted = text.replace(DENSE, ' ').replace(UNPARTED, ' ');
  const unseen = Math.ceil(dense / CHARACTERS_A_WORD) + Math.ceil(unparted / SIGNS_A_WORD);
  return wordForms(parted).length + unseen;
}

/**
 * How much a text says, in units of alphabetic text: its length, where a Chinese, Japanese or Korean
 * character counts as two and a half. For the question whether a text is long enough for a paragraph.
 * Cost: linear.
 */
export function textWeight(text: string): number {
  return text.length + (LETTERS - 1) * (text.match(DENSE)?.length ?? 0);
}
