import type { Span } from '../span.ts';
import { encodePart } from '../text/whole-characters.ts';
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
/** Read on each side for them, in units. */
const MOST_READ = 400;
/** Places of one part that are looked at: no article says the same so often. */
const MOST_PLACES = 20;
/** Parts that get a directive of their own. */
const MOST_PARTS = 4;

/** The dash, comma and ampersand have a meaning in a directive. */
const encode = (words: string) => encodePart(words).replaceAll('-', '%2D');

/** The words of a text from the `from`-th to before the `to`-th, with what stands between them. */
function stretch(text: string, from: number, to: number): string {
  const words = readWords(text);
  return text.slice(words.at(from)?.start ?? 0, words[to - 1]?.end ?? text.length);
}

/** A part as a directive names it: whole, or by its two ends. */
function endsOf(part: string, words: number): readonly [start: string, end: string | null] {
  if (words <= LONGEST_WHOLE) return [stretch(part, 0, words), null];
  return [stretch(part, 0, END_WORDS), stretch(part, words - END_WORDS, words)];
}

/** Browsers look for words whatever their case. The text itself where folding would move its places. */
function fold(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text;
}

/** Where folded words stand in a folded text, at most `most` places. */
function placesOf(words: string, text: string, most: number): number[] {
  const places: number[] = [];
  let at = text.indexOf(words);
  while (at >= 0 && places.length < most) {
    places.push(at);
    at = text.indexOf(words, at + 1);
  }
  return places;
}

const OPENS = /["“„«‘‚‹'] ?$/;
const CLOSES = /^[,.!?…]? ?["”“»’‘›']/;

/** How much like a quotation the words at a place look: a mark before them, a mark behind them. */
function marksAround(text: string, at: number, part: string): number {
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(at + part.length, at + part.length + 3);
  return Number(OPENS.test(before)) + Number(CLOSES.test(behind));
}

/** The last line of a text, and the first: what a browser looks for stands in one block of the page. */
const lastLine = (text: string) => text.slice(text.trimEnd().lastIndexOf('\n') + 1);
function firstLine(text: string): string {
  const from = text.length - text.trimStart().length;
  const end = text.indexOf('\n', from);
  return end < 0 ? text : text.slice(0, end);
}

/** The words that tell `words` at `at` from their other places: before them and behind; null when none do. */
function around(words: string, { text, folded }: Page, at: number, isRange: boolean) {
  const end = at + words.length;
  const before = lastLine(text.slice(Math.max(0, at - MOST_READ), at));
  const behind = isRange ? '' : firstLine(text.slice(end, end + MOST_READ));
  const [left, right] = [readWords(before), readWords(behind)];
  for (let count = 1; count <= MOST_AROUND; count++) {
    // A mark alone tells nothing.
    const start = left.length === 0 ? before.length : (left.at(-count)?.start ?? 0);
    const stop = right.length === 0 ? 0 : (right[count - 1]?.end ?? behind.length);
    const whole = folded.slice(at - before.length + start, end + stop);
    if (placesOf(whole, folded, 2).length !== 1) continue;
    return { prefix: before.slice(start).trim(), suffix: behind.slice(0, stop).trim() };
  }
  return null;
}

/** An article as its page shows it: the headline above the text. */
interface Page {
  readonly text: string;
  readonly folded: string;
  /** Where the text proper begins. */
  readonly from: number;
}

/** How a part is named to the browser; null when that might lead to another place. */
function directive(part: string, page: Page | null): string | null {
  const count = readWords(part).length;
  if (count === 0) return null;
  const [start, last] = endsOf(part, count);
  const named = last === null ? encode(start) : `${encode(start)},${encode(last)}`;
  // The place is that of the whole part; what the browser finds first is its beginning.
  const [at] = page ? placesInText(part, page) : [];
  if (!page || at === undefined) return count >= LEAST_TO_TELL ? `text=${named}` : null;
  if (placesOf(fold(start), page.folded, 2).length === 1) return `text=${named}`;
  const startsAt = at + part.indexOf(start);
  const told = around(start, page, startsAt, last !== null);
  if (!told) return null;
  const before = told.prefix && `${encode(told.prefix)}-,`;
  const behind = told.suffix && `,-${encode(told.suffix)}`;
  return `text=${before}${named}${behind}`;
}

/** Where a part stands below the headline, that with most marks around it first. */
function placesInText(part: string, { text, folded, from }: Page): number[] {
  const scored = placesOf(fold(part), folded, MOST_PLACES)
    .filter((at) => at >= from)
    .map((at) => ({ at, marks: marksAround(text, at, part) }));
  return scored.sort((a, b) => b.marks - a.marks || a.at - b.at).map(({ at }) => at);
}

/**
 * Where a printed part stands in the text of its article, that of several places which stands between
 * quotation marks; null when it is not there word by word. Cost: linear.
 */
export function placeInText(part: string, text: string): Span | null {
  const [start] = placesInText(part, { text, folded: fold(text), from: 0 });
  return start === undefined ? null : { start, end: start + part.length };
}

/**
 * The address of an article with a text fragment that leads a browser to the printed words, part by
 * part (https://wicg.github.io/scroll-to-text-fragment/). `kept` is the article's own text and headline, where
 * they are kept: of several places of the words that is taken which stands between quotation marks, and the words around
 * tell it from the others, the headline among them. The address alone when the words are too few to
 * tell, or stand in places that nothing tells apart. Any fragment that it had goes. Cost: linear.
 */
export function addressOfWords(
  url: string,
  parts: readonly string[],
  kept: { readonly text: string; readonly headline: string | null } | null = null,
): string {
  const bare = url.replace(/#.*$/s, '');
  const head = kept?.headline ? `${kept.headline}\n` : '';
  const text = kept && `${head}${kept.text}`;
  const page = text === null ? null : { text, folded: fold(text), from: head.length };
  const directives = parts.slice(0, MOST_PARTS).flatMap((part) => directive(part, page) ?? []);
  return directives.length === 0 ? url : `${bare}#:~:${directives.join('&')}`;
}
