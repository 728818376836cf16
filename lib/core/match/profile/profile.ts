import type { Span } from '../../span.ts';
import { hash32 } from '../../text/hash.ts';
import { findParagraphs, findSentences } from '../../text/sentences.ts';
import { rarityOf } from './idf.ts';
import { findSurnames } from './people.ts';
import { readDays, readLatestYear, TIMES } from './printed-days.ts';
import { readTokens, type Token } from './read-tokens.ts';

export type TermKind = 'word' | 'name' | 'number' | 'time';

/** What is counted of one term of an article; what a fingerprint keeps. */
export interface CountedTerm {
  /** `termHash` of the stem. */
  readonly hash: number;
  readonly kind: TermKind;
  /** Whether it is a surname: it follows a listed first name somewhere in the text. */
  readonly isPerson: boolean;
  /** How rare it is in news: natural logarithm of articles over articles with it. */
  readonly idf: number;
  /** How often the article prints it; 255 at most. */
  readonly count: number;
  /** Words before it first stands, those of the headline counted; 65,535 at most. */
  readonly place: number;
  /** Which of the first `SENTENCES` sentences print it: bit 0 is the headline or the first sentence. */
  readonly sentences: number;
}

/** One term of an article and what it weighs there. */
export interface Term extends CountedTerm {
  /** Whether it stands in the headline or the first sentences. */
  readonly isLead: boolean;
  /** 0–255 of the heaviest term: rarity, repetition (damped) and place. */
  readonly weight: number;
  /** 0–255 of the heaviest of its kind: the same, repetition in full. What the article is about. */
  readonly salience: number;
}

/** What an article tells, as weighted terms. */
export interface Profile {
  /** The heaviest first; at most `MOST_TERMS`. */
  readonly terms: readonly Term[];
  /** Days that the text prints with a month, as `31 × month + day`, January 0; ascending. */
  readonly dates: readonly number[];
  /** The latest year that the text prints; null when it prints none. */
  readonly latestYear: number | null;
  /** The day that a line at the top of the text gives as its own, in days since 1970; only `readDatedTerms` reads it, and no fingerprint keeps it. */
  readonly ownDay: number | null;
  /** Words of headline and text. */
  readonly words: number;
}

/** A term of the text with where it stands, for showing. */
export interface PlacedTerm extends Term {
  readonly stem: string;
  readonly first: Span;
}

/** Terms kept of an article. 80 lose nothing measurable against all of them on the labelled pairs. */
export const MOST_TERMS = 80;
/** Sentences of which is known which terms they hold: a headline and the top of the text. */
export const SENTENCES = 12;
/** Terms up to here stand in the lead: a headline and two sentences. In words. */
const LEAD_WORDS = 60;
/** Below this a word is in more than every third article and says nothing. */
const COMMON = 1;
/** A term's hash is of another family than a passage's, so that both can be keys of one index. */
const TERM_SEED = 0x7e57ab1e;
const MOST = { count: 255, place: 0xffff };

interface Count {
  all: number;
  lower: number;
  capital: number;
  sentences: number;
  readonly place: number;
  readonly token: Token;
}

/** The hash under which a stem is kept and looked up. */
export function termHash(stem: string): number {
  return hash32(stem, TERM_SEED);
}

/** The first `SENTENCES` sentences; a headline is a paragraph of its own. */
function topSentences(text: string): Span[] {
  const found: Span[] = [];
  for (const paragraph of findParagraphs(text)) {
    found.push(...findSentences(text, paragraph));
    if (found.length >= SENTENCES) break;
  }
  return found.slice(0, SENTENCES);
}

function countTerms(text: string, tokens: readonly Token[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const sentences = topSentences(text);
  let at = 0;
  tokens.forEach((token, place) => {
    while (token.start >= (sentences[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
    if (token.stem.length < 2 && !token.isNumber) return;
    const fresh = { all: 0, lower: 0, capital: 0, sentences: 0, place, token };
    const count = counts.get(token.stem) ?? fresh;
    count.all += 1;
    if (!token.isCapital) count.lower += 1;
    else if (!token.isOpener) count.capital += 1;
    if (at < sentences.length) count.sentences |= 1 << at;
    counts.set(token.stem, count);
  });
  return counts;
}

/**
 * What kind a term is. Where the table knows the word, the table decides unless the article prints
 * it otherwise; a word it does not know is a name when the article never prints it in lower case.
 */
function kindOf(count: Count, isListedName: boolean | null): TermKind {
  if (count.token.isNumber) return 'number';
  if (TIMES.has(count.token.form) && count.lower === 0) return 'time';
  const { all, lower, capital } = count;
  if (isListedName === true) return lower * 2 <= all ? 'name' : 'word';
  if (isListedName === false) return capital >= 2 && lower === 0 ? 'name' : 'word';
  return lower === 0 || capital > lower * 2 ? 'name' : 'word';
}

const nearness = ({ place }: CountedTerm) => Math.exp(-place / LEAD_WORDS);
const heaviness = (term: CountedTerm) =>
  (1 + Math.log(term.count)) * term.idf * (1 + nearness(term));
const salience = (term: CountedTerm) => term.count * term.idf * (1 + 2 * nearness(term));

/** The counted terms with what they weigh among each other, in the same order. Cost: linear. */
export function weighTerms<Some extends CountedTerm>(counted: readonly Some[]): (Some & Term)[] {
  let heaviest = 0;
  const mostOf = new Map<TermKind, number>();
  for (const term of counted) {
    heaviest = Math.max(heaviest, heaviness(term));
    mostOf.set(term.kind, Math.max(mostOf.get(term.kind) ?? 0, salience(term)));
  }
  return counted.map((term) => ({
    ...term,
    isLead: term.place < LEAD_WORDS,
    weight: Math.round((255 * heaviness(term)) / (heaviest || 1)),
    salience: Math.round((255 * salience(term)) / (mostOf.get(term.kind) || 1)),
  }));
}

/**
 * The terms of a text with their places, heaviest first, at most `MOST_TERMS`. Spans index
 * `headline + "\n" + text` (or `text` without a headline). Cost: linear, and a sort of the terms.
 */
export function readTerms(
  headline: string | null,
  text: string,
): Omit<Profile, 'terms'> & { readonly terms: PlacedTerm[] } {
  const whole = headline ? `${headline}\n${text}` : text;
  const tokens = readTokens(whole);
  const surnames = findSurnames(tokens);
  const counted = [...countTerms(whole, tokens)].flatMap(([stem, count]) => {
    const { idf, isName } = rarityOf(stem);
    if (idf < COMMON) return [];
    const term = {
      stem,
      hash: termHash(stem),
      kind: kindOf(count, isName),
      isPerson: surnames.has(stem),
      idf,
      count: Math.min(count.all, MOST.count),
      place: Math.min(count.place, MOST.place),
      sentences: count.sentences,
      first: { start: count.token.start, end: count.token.end },
    };
    return [{ term, heavy: heaviness(term) }];
  });
  counted.sort((a, b) => b.heavy - a.heavy || (a.term.stem < b.term.stem ? -1 : 1));
  const terms = weighTerms(counted.slice(0, MOST_TERMS).map(({ term }) => term));
  return {
    terms,
    dates: readDays(tokens),
    latestYear: readLatestYear(tokens),
    ownDay: null,
    words: tokens.length,
  };
}
