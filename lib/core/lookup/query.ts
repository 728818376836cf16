import { readWords } from '../text/words.ts';
import type { Field } from './fields.ts';

/** A hit must have a word that begins with `form` in the field. */
export interface Filter {
  readonly field: Field;
  readonly form: string;
}

/** What a reader typed, read for looking up. */
export interface LookupQuery {
  /** Whole words, in order, each once; those of phrases too. */
  readonly words: readonly string[];
  /** The last word while it may still be growing; null after a space or for an empty query. */
  readonly prefix: string | null;
  /** Word sequences that a hit must print as they are. */
  readonly phrases: readonly (readonly string[])[];
  /** All of them must hold. */
  readonly filters: readonly Filter[];
  /** A hit holds at least this share of what the words tell; where it is left out, what `evaluate` asks. */
  readonly leastShare?: number;
}

/** More words than this do not narrow a search, and each costs a read. */
const MOST_WORDS = 24;
/** The same for phrases and filters. */
const MOST_FILTERS = 8;
/** What stands beyond is no query: a whole article may have been pasted. */
const LONGEST = 4000;

/**
 * `speaker:anna`, `speaker:"anna holm"`, a phrase in marks, or a run of anything else. A mark that
 * nothing closes parts words, and no more. No two parts of it can match the same text, so it is linear.
 */
const PIECE =
  /(?:(speaker|story|outlet|date|is):)?(?:["“”„]([^"“”„]*)["“”„]|([^\s"“”„]+))|["“”„]/giu;
const DAY = /^\d{4}(?:-\d{1,2}){0,2}-?$/;

function filtersOf(name: string, value: string): Filter[] {
  const given = value.trim().toLowerCase();
  switch (name) {
    case 'is':
      return given === '' ? [] : [{ field: 'flag', form: given }];
    case 'date':
      return given === '' ? [] : [{ field: 'date', form: given }];
    case 'speaker':
    case 'story':
    case 'outlet':
      return forms(value).map((form) => ({ field: name, form }));
    default:
      return [];
  }
}

/** The words of a free piece; a date is one, as it is indexed. */
const forms = (text: string) =>
  DAY.test(text) ? [text.replace(/-$/, '')] : readWords(text).map(({ form }) => form);

/**
 * Reads a query. Free words; `"words in marks"` as they stand; `speaker:`, `story:`, `outlet:` with a
 * word's beginning or words in marks; `date:2019`, `date:2019-10` or a day; `is:differs`, `is:same`,
 * `is:named`, `is:anonymous`; a filter's value may be cut short. The last free word is a beginning unless white space or a mark follows
 * it. Nothing is refused: what is none of these is a word.
 */
export function readQuery(typed: string): LookupQuery {
  const text = typed.slice(0, LONGEST);
  const words: string[] = [];
  const phrases: string[][] = [];
  const filters: Filter[] = [];
  let prefix: string | null = null;
  for (const match of text.matchAll(PIECE)) {
    const [whole, name, inMarks, free] = match;
    prefix = null;
    if (name !== undefined) {
      filters.push(...filtersOf(name.toLowerCase(), inMarks ?? free ?? ''));
    } else if (inMarks !== undefined) {
      const phrase = forms(inMarks);
      words.push(...phrase);
      if (phrase.length > 1) phrases.push(phrase.slice(0, MOST_WORDS));
    } else if (free !== undefined) {
      const found = forms(free);
      const last = readWords(free).at(-1);
      const isGrowing = last?.end === free.length && match.index + whole.length === text.length;
      if (isGrowing && !DAY.test(free)) prefix = found.pop() ?? null;
      words.push(...found);
    }
  }
  return {
    words: [...new Set(words)].slice(0, MOST_WORDS),
    prefix,
    phrases: phrases.slice(0, MOST_FILTERS),
    filters: filters.slice(0, MOST_FILTERS),
  };
}

/** A selected text as a query: its words, whole; of more than `most` the longest, which are the rarer ones. */
export function readSelection(text: string, most = MOST_WORDS): LookupQuery {
  const all = [...new Set(readWords(text.slice(0, LONGEST)).map(({ form }) => form))];
  const longest = [...all].sort((a, b) => b.length - a.length).slice(0, most);
  const chosen = new Set(longest);
  return {
    words: all.filter((word) => chosen.has(word)),
    prefix: null,
    phrases: [],
    filters: [],
  };
}

/** The words that tell what a text is about; each leads to all quotations that hold it, so they are few. */
const NEAREST_WORDS = 8;
/** Of eight words a rare one, or two that are not: common words alone are no likeness. */
const NEAREST_SHARE = 0.1;

/** A selected text as a query for what is near to it, though it holds too little to be it. */
export const readNearest = (text: string): LookupQuery => ({
  ...readSelection(text, NEAREST_WORDS),
  leastShare: NEAREST_SHARE,
});

/** Whether a query asks for nothing. */
export function isEmptyQuery({ words, prefix, filters }: LookupQuery): boolean {
  return words.length === 0 && prefix === null && filters.length === 0;
}
