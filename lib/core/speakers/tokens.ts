import type { MarkedText } from '../quotes/find-marked.ts';
import type { Span } from '../span.ts';
import { ABBREVIATIONS } from './nouns.ts';

/** A piece of narration: a word, a mark of punctuation, or a whole marked text as one piece. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quoted';
  /** The word in small letters, without a possessive ending; the mark itself; empty for marked text. */
  readonly form: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
}

/** What stands where a sentence may end. */
export interface Sentence {
  /** Tokens `[first, last)` of the narration. */
  readonly first: number;
  readonly last: number;
  /** Counts paragraphs from 0. */
  readonly paragraph: number;
}

const PIECE =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;
const CONTRACTED = new Set([
  "he's",
  "she's",
  "it's",
  "who's",
  "that's",
  "they're",
  "there's",
  "what's",
  "let's",
]);
const MARKS_AN_END = /[.!?…]["”’'»]?$/u;

function readWord(text: string, start: number, printed: string): Token {
  let end = start + printed.length;
  let form = printed.toLowerCase().replaceAll('’', "'");
  const isInitialism =
    /^\p{Lu}(?:\.\p{Lu})*$/u.test(printed) && (printed.length === 1 || printed.includes('.'));
  if (
    text.charAt(end) === '.' &&
    (isInitialism || ABBREVIATIONS.has(form) || /-[A-Z][\p{L}.]*$/u.test(printed))
  ) {
    end++;
    form += '.';
  }
  const isPossessive =
    (form.endsWith("'s") && !CONTRACTED.has(form)) ||
    (form.endsWith('s') && /['’]/.test(text.charAt(end)) && !/\p{L}/u.test(text.charAt(end + 1)));
  if (form.endsWith("'s")) {
    form = form.slice(0, -2);
    end -= 2;
  }
  return { kind: 'word', start, end, form, isCapital: /^\p{Lu}/u.test(printed), isPossessive };
}

/**
 * The tokens of the units `[from, to)` of `text`, where each of `marked` (in order; only those
 * inside are read, from the one at `next` on) is a single token. Cost: linear.
 */
export function readTokens(
  text: string,
  from: number,
  to: number,
  marked: readonly MarkedText[] = [],
  next = 0,
): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (let index = next; at < to; index++) {
    const piece = marked[index];
    const isInside = piece !== undefined && piece.outer.start < to;
    readPlain(text, at, isInside ? piece.outer.start : to, tokens);
    if (!isInside) break;
    tokens.push({
      kind: 'quoted',
      ...piece.outer,
      form: '',
      isCapital: false,
      isPossessive: false,
    });
    at = piece.outer.end;
  }
  return tokens;
}

function readPlain(text: string, from: number, to: number, tokens: Token[]): void {
  const plain = text.slice(from, to);
  for (const match of plain.matchAll(PIECE)) {
    const start = from + match.index;
    const isWord = /^[\p{L}\p{N}]/u.test(match[0]);
    // The full stop of “Sen.” was read with its word.
    const last = tokens.at(-1);
    if (last && start < last.end && last.kind === 'word') continue;
    tokens.push(
      isWord
        ? readWord(text, start, match[0])
        : {
            kind: 'mark',
            start,
            end: start + match[0].length,
            form: match[0],
            isCapital: false,
            isPossessive: false,
          },
    );
  }
}

/** Whether a sentence ends between two tokens that stand side by side. */
export function endsBetween(text: string, token: Token, next: Token): boolean {
  const opens = next.kind === 'quoted' || next.isCapital || /^\p{N}/u.test(next.form);
  return opens && token.kind !== 'word' && MARKS_AN_END.test(text.slice(token.end - 2, token.end));
}
