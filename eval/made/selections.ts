import { readWords } from '../../lib/core/text/words.ts';

/** Stands where a word was; no article has it. */
const OTHER = 'harbourward';
/** Of a shorter text nothing is trimmed. */
const LEAST_WORDS = 8;

/** The text without its first and last quarter, at word bounds. */
export function trimWords(text: string): string {
  const words = readWords(text);
  const quarter = Math.floor(words.length / 4);
  const [first, last] = [words[quarter], words[words.length - 1 - quarter]];
  return words.length < LEAST_WORDS || !first || !last ? text : text.slice(first.start, last.end);
}

/** The text with the word in its middle changed. */
export function alterWord(text: string): string {
  const words = readWords(text);
  const word = words[Math.floor(words.length / 2)];
  return word ? text.slice(0, word.start) + OTHER + text.slice(word.end) : text;
}
