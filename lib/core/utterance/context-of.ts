import { type Span, slice } from '../span.ts';
import { findParagraphs, findSentences } from '../text/sentences.ts';

/** What an article prints around a quotation. */
export interface QuotationContext {
  /** From the sentence before the one that it begins in; empty at the start of the text. */
  readonly before: string;
  /** The words themselves; of many the first and the last, with an ellipsis between them. */
  readonly words: string;
  /** To the end of the sentence behind the one that it ends in; empty at the end of the text. */
  readonly after: string;
}

/** Read on each side, in UTF-16 units: two long sentences. */
const MOST_READ = 700;
/** Of a longer quotation so much of each end is repeated, in units: enough to see where it begins. */
const MOST_OF_END = 120;

/**
 * What stands around `place`, a quotation in `text`: the rest of its sentences and the one before and
 * behind, on one line. What is cut off because it is too long is marked by an ellipsis. Null when
 * nothing but marks stands around. Cost: bounded, whatever the text.
 */
export function contextAt(text: string, place: Span): QuotationContext | null {
  const from = Math.max(0, place.start - MOST_READ);
  const to = Math.min(text.length, place.end + MOST_READ);
  const before = openingOf(text, from, place.start);
  const after = closingOf(text, place.end, to);
  if (!/[\p{L}\p{N}]/u.test(before + after)) return null;
  return { before, words: shortened(onOneLine(slice(text, place))), after };
}

const onOneLine = (words: string) => words.replaceAll(/\s+/g, ' ');

/** The sentences of `[from, to)`, paragraph by paragraph. */
function sentencesIn(text: string, from: number, to: number): Span[] {
  const window = text.slice(from, to);
  return findParagraphs(window).flatMap((one) =>
    findSentences(window, one).map(({ start, end }) => ({ start: start + from, end: end + from })),
  );
}

/** The beginning of the sentence that goes on at `at`, and the sentence before it. */
function openingOf(text: string, from: number, at: number): string {
  // With a word in its place: the sentence that the quotation begins or goes on with is the last one.
  const window = `${text.slice(from, at)}X`;
  const sentences = sentencesIn(window, 0, window.length);
  const first = sentences.at(-2) ?? sentences.at(-1);
  const start = from + (first?.start ?? window.length);
  const isCut = start === from && from > 0;
  return (isCut ? '…' : '') + onOneLine(text.slice(start, at)).trimStart();
}

/** The end of the sentence that goes on at `at`, and the sentence behind it. */
function closingOf(text: string, at: number, to: number): string {
  const sentences = sentencesIn(text, at, to);
  const [rest, next] = sentences;
  if (!rest) return onOneLine(text.slice(at, to)).trimEnd();
  // A closing mark alone ends what was quoted: the sentence behind it is the next one.
  const last = next ?? rest;
  const isCut = last.end === to && to < text.length;
  return onOneLine(text.slice(at, last.end)) + (isCut ? '…' : '');
}

function shortened(words: string): string {
  if (words.length <= 2 * MOST_OF_END + 20) return words;
  return `${words.slice(0, MOST_OF_END).trimEnd()} … ${words.slice(-MOST_OF_END).trimStart()}`;
}
