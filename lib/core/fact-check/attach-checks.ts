import { align } from '../align/align.ts';
import { compareSpeakers } from '../align/compare-speakers.ts';
import type { Difference } from '../align/difference.ts';
import { urlIdentity } from '../match/url-identity.ts';
import { findMarked } from '../quotes/find-marked.ts';
import { slice } from '../span.ts';
import { wordForms } from '../text/words.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';
import type { FactCheck } from './fact-check.ts';
import { wordKeys } from './keys.ts';

/** What fact checks are held against: what somebody said, what is claimed, and on which pages. */
export interface Checkable {
  readonly said: readonly { readonly words: string; readonly speaker: string | null }[];
  readonly claims: readonly string[];
  readonly addresses: readonly (string | null)[];
}

/** A fact check with what ties it to the story or page. */
export interface AttachedCheck {
  readonly check: FactCheck;
  /** `words`: the claim as reviewed is what was said or claimed; `page`: the claim was made on a page of it. */
  readonly by: 'words' | 'page';
  /** The words that it is tied to; null for a page. */
  readonly words: string | null;
}

/** Below this two texts are not said to be one: as where kept pages join stored quotations. */
const LEAST_CONFIDENCE = 0.7;
/** A claim of fewer words is anybody's. */
const LEAST_WORDS = 5;
/** So many texts of one page or story are remembered for a run of words, and aligned with a claim. */
const MOST_HOLDERS = 8;
const MOST_ALIGNED = 24;
/** Differences that leave the statement what it is. Another word may be what was checked. */
const HARMLESS: ReadonlySet<Difference> = new Set([
  'same',
  'typographic',
  'trimmed-start',
  'trimmed-end',
]);

/** The claim, and what it marks as said, where that tells something by itself. */
function formsOf(claim: string): string[] {
  const marked = findMarked(claim)
    .map(({ inner }) => slice(claim, inner))
    .join(BETWEEN_PARTS);
  return [claim, marked].filter((form) => wordForms(form).length >= LEAST_WORDS);
}

/** Whether two texts are one statement, neither turned round nor altered by a word. */
function isOneStatement(a: string, b: string): boolean {
  if (wordForms(a).length < LEAST_WORDS || wordForms(b).length < LEAST_WORDS) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const { differences, confidence } = align(short, long);
  return confidence >= LEAST_CONFIDENCE && differences.every((one) => HARMLESS.has(one));
}

/** By their keys the texts that hold each run of words; only those are aligned with a claim that holds it. */
function byKeys(texts: readonly string[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  texts.forEach((text, index) => {
    for (const key of wordKeys(text)) {
      const held = holders.get(key);
      // More texts that share a run are a page that repeats itself: the first ones tell.
      if (!held) holders.set(key, [index]);
      else if (held.length < MOST_HOLDERS) held.push(index);
    }
  });
  return holders;
}

/** The numbers of the texts that share a run of words with a claim, in their order. */
function sharing(claim: string, holders: ReadonlyMap<number, readonly number[]>): number[] {
  const found = wordKeys(claim).flatMap((key) => holders.get(key) ?? []);
  return [...new Set(found)].sort((a, b) => a - b).slice(0, MOST_ALIGNED);
}

/** Whether somebody else is said to have said it. A claimant who is no name decides nothing. */
const isOther = (claimant: string | null, speaker: string | null) =>
  claimant !== null && speaker !== null && compareSpeakers(claimant, speaker) === 'other';

type Holders = ReadonlyMap<number, readonly number[]>;

function tie(
  check: FactCheck,
  { said, claims, addresses }: Checkable,
  holders: { readonly said: Holders; readonly claims: Holders },
): AttachedCheck | null {
  const forms = formsOf(check.claim);
  const isClaim = (words: string) => forms.some((form) => isOneStatement(form, words));
  const fits = [
    ...sharing(check.claim, holders.said)
      .flatMap((index) => said[index] ?? [])
      .filter(({ speaker }) => !isOther(check.claimant, speaker))
      .map(({ words }) => words),
    ...sharing(check.claim, holders.claims).flatMap((index) => claims[index] ?? []),
  ];
  const words = fits.find(isClaim);
  if (words !== undefined) return { check, by: 'words', words };
  const pages = new Set([...check.appearances, check.firstAppearance].map(urlIdentity));
  pages.delete(null);
  const isThere = addresses.some((address) => pages.has(urlIdentity(address)));
  return isThere ? { check, by: 'page', words: null } : null;
}

/**
 * The fact checks that are about a story or page, the last reviewed first: those whose claim is what it
 * says, word by word, or that name a page of it. In doubt none: a check of a like claim says nothing
 * of this one. Cost: linear in the texts, and at most so many alignments a check.
 */
export function attachChecks(checks: readonly FactCheck[], to: Checkable): AttachedCheck[] {
  if (checks.length === 0) return [];
  const holders = { said: byKeys(to.said.map(({ words }) => words)), claims: byKeys(to.claims) };
  return checks
    .flatMap((check) => tie(check, to, holders) ?? [])
    .sort((a, b) => (b.check.reviewed ?? '').localeCompare(a.check.reviewed ?? ''));
}
