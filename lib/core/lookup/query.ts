import { readWords } from '../text/words.ts';

/** What a reader typed, read for looking up. */
export interface LookupQuery {
  /** Whole words, in order, each once. */
  readonly words: readonly string[];
  /** The last word while it may still be growing; null after a space or for an empty query. */
  readonly prefix: string | null;
}

/** More words than this do not narrow a search, and each costs a read. */
const MOST_WORDS = 24;

/** Reads a query: the last word is a prefix unless white space or a mark follows it. */
export function readQuery(typed: string): LookupQuery {
  const words = readWords(typed);
  const last = words.at(-1);
  const isGrowing = last !== undefined && last.end === typed.length;
  const whole = (isGrowing ? words.slice(0, -1) : words).map((word) => word.form);
  return {
    words: [...new Set(whole)].slice(0, MOST_WORDS),
    prefix: isGrowing ? last.form : null,
  };
}
