import { align } from '../align/align.ts';
import { compareSpeakers } from '../align/compare-speakers.ts';
import type { Difference } from '../align/difference.ts';
import { urlIdentity } from '../match/url-identity.ts';
import { findMarked } from '../quotes/find-marked.ts';
import { slice } from '../span.ts';
import { wordForms } from '../text/words.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';
import type { FactCheck } from './fact-check.ts';

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
/** Differences that leave the statement what it is. Another word may be what was checked. */
const HARMLESS: ReadonlySet<Difference> = new Set([
  'same',
  'typographic',
  'trimmed-start',
  'trimmed-end',
  'cut-marked',
  'inserted-bracketed',
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

/** Whether somebody else is said to have said it. A claimant who is no name decides nothing. */
const isOther = (claimant: string | null, speaker: string | null) =>
  claimant !== null && speaker !== null && compareSpeakers(claimant, speaker) === 'other';

function tie(check: FactCheck, { said, claims, addresses }: Checkable): AttachedCheck | null {
  const forms = formsOf(check.claim);
  for (const { words, speaker } of said) {
    if (isOther(check.claimant, speaker)) continue;
    if (forms.some((form) => isOneStatement(form, words))) return { check, by: 'words', words };
  }
  for (const words of claims) {
    if (forms.some((form) => isOneStatement(form, words))) return { check, by: 'words', words };
  }
  const pages = new Set([...check.appearances, check.firstAppearance].map(urlIdentity));
  pages.delete(null);
  const isThere = addresses.some((address) => pages.has(urlIdentity(address)));
  return isThere ? { check, by: 'page', words: null } : null;
}

/**
 * The fact checks that are about a story or page, the last reviewed first: those whose claim is what it
 * says, word by word, or that name a page of it. In doubt none: a check of a like claim says nothing
 * of this one. Cost: an alignment for each check and text.
 */
export function attachChecks(checks: readonly FactCheck[], to: Checkable): AttachedCheck[] {
  return checks
    .flatMap((check) => tie(check, to) ?? [])
    .sort((a, b) => (b.check.reviewed ?? '').localeCompare(a.check.reviewed ?? ''));
}
