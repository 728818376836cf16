import type { Span } from '../span.ts';

/** A word of a text. `form` is what is compared; the span indexes the text it was read from. */
export interface Word extends Span {
  readonly form: string;
}

/**
 * A word is a run of letters and digits; an apostrophe inside letters belongs to it, and so does a
 * comma or full stop between digits. A hyphen parts words, so that “run-off” equals “run off”.
 */
const WORD = /[\p{L}\p{M}]+(?:['’‘`ʼ][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*/gu;
const DROPPED = /['’‘`ʼ,]/g;

/**
 * The words of `text` in order, with spans in UTF-16 units of `text`. Two words are the same when
 * their forms are: case, apostrophes, ligatures and thousands separators do not count. Scripts
 * without spaces give one word a run. Cost: linear.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const form = match[0].normalize('NFKC').replace(DROPPED, '').toLowerCase();
    words.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The forms alone, for comparing texts where places do not matter. */
export function wordForms(text: string): string[] {
  return readWords(text).map((word) => word.form);
}
