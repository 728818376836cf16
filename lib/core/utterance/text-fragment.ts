import { readWords } from '../text/words.ts';

/**
 * Words are looked for as they stand, so a longer quotation is named by its two ends: fewer words in
 * between can differ by a mark or a line break. In words.
 */
const LONGEST_WHOLE = 12;
const END_WORDS = 5;
/** With fewer words and no text to look in, the link might lead to another place. */
const LEAST_TO_TELL = 4;
/** So many words before and after tell two places of one text apart, or nothing does. */
const MOST_AROUND = 8;
/** Parts that get a directive of their own. */
const MOST_PARTS = 4;

/** The dash, comma and ampersand have a meaning in a directive. */
const encode = (words: string) =>
  // Half a surrogate pair has no encoding.
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

/** A part as a directive names it: whole, or by its two ends. */
function named(part: string, words: number): string {
  if (words <= LONGEST_WHOLE) return encode(stretch(part, 0, words));
  const [first, last] = [stretch(part, 0, END_WORDS), stretch(part, words - END_WORDS, words)];
  return `${encode(first)},${encode(last)}`;
}

/** The words of a text from the `from`-th to before the `to`-th, with what stands between them. */
function stretch(text: string, from: number, to: number): string {
  const words = readWords(text);
  return text.slice(words.at(from)?.start ?? 0, words[to - 1]?.end ?? text.length);
}

/** Where `part` stands in `text`, twice at most. */
function placesOf(part: string, text: string): number[] {
  const first = text.indexOf(part);
  const second = first < 0 ? -1 : text.indexOf(part, first + 1);
  return [first, second].filter((at) => at >= 0);
}

/** The words that tell the place at `at` from the others: before it and behind it; null when none do. */
function around(part: string, text: string, at: number) {
  const before = text.slice(Math.max(0, at - 400), at);
  const behind = text.slice(at + part.length, at + part.length + 400);
  const [left, right] = [readWords(before), readWords(behind)];
  for (let count = 1; count <= MOST_AROUND; count++) {
    const start = left.at(-count)?.start ?? 0;
    const end = right[count - 1]?.end ?? behind.length;
    const whole = before.slice(start) + part + behind.slice(0, end);
    if (placesOf(whole, text).length !== 1) continue;
    return { prefix: before.slice(start).trim(), suffix: behind.slice(0, end).trim() };
  }
  return null;
}

/** How a part is named to the browser; null when that might lead to another place. */
function directive(part: string, text: string | null): string | null {
  const words = readWords(part).length;
  const [at, another] = text === null ? [] : placesOf(part, text);
  if (text !== null && at !== undefined && another !== undefined) {
    const told = around(part, text, at);
    if (!told) return null;
    const before = told.prefix && `${encode(told.prefix)}-,`;
    const behind = told.suffix && `,-${encode(told.suffix)}`;
    return `text=${before}${named(part, words)}${behind}`;
  }
  const isTelling = words >= LEAST_TO_TELL || (at !== undefined && words > 0);
  return isTelling ? `text=${named(part, words)}` : null;
}

/**
 * The address of an article with a text fragment that leads a browser to the printed words, part by
 * part (https://wicg.github.io/scroll-to-text-fragment/). `text` is the article's, where it is kept: a
 * place that stands there twice is told by the words around it. The address alone when the words are
 * too few to tell, or stand in two places that nothing tells apart. Any fragment that it had goes.
 */
export function addressOfWords(
  url: string,
  parts: readonly string[],
  text: string | null = null,
): string {
  const bare = url.replace(/#.*$/s, '');
  const directives = parts.slice(0, MOST_PARTS).flatMap((part) => directive(part, text) ?? []);
  return directives.length === 0 ? url : `${bare}#:~:${directives.join('&')}`;
}
