import { hash64Hex } from '../text/hash.ts';
import { wordForms } from '../text/words.ts';

/**
 * Names the words of a text without holding them: 16 hexadecimal digits. Case, marks and white space
 * do not count, so that a page that only sets a comma elsewhere still prints the same words.
 */
export function wordsHash(text: string): string {
  return hash64Hex(wordForms(text).join(' '));
}
