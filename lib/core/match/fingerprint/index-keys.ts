import type { Fingerprint } from '../../pack/pack.ts';
import { hash32 } from '../../text/hash.ts';
import type { Term } from '../profile/profile.ts';
import { urlIdentity } from '../url-identity.ts';
import { profileOf } from './recipe-3.ts';

/**
 * How many keys of each kind an article is found by, so that a page costs at most 95
 * look-ups, and two of its addresses.
 * Of a longer list the smallest hashes are taken on both sides: the same ones on every page.
 */
export const MOST_KEYS = { passages: 39, quotations: 32, terms: 24 };

/**
 * Whether a term may be a key. Words, and times, are in too many stories; names and numbers are
 * kept when they are heavy, which a common name (a president's) is not.
 */
const isKeyTerm = ({ kind, weight }: Term) => kind !== 'time' && weight >= KEY_WEIGHT;
/** Of 255: about the weight of a rare word that stands once outside the lead. */
const KEY_WEIGHT = 70;

/** The terms that an article is found by, heaviest first. */
export function keyTerms(terms: readonly Term[]): number[] {
  return terms
    .filter(isKeyTerm)
    .slice(0, MOST_KEYS.terms)
    .map((term) => term.hash);
}

/** The key of an address; null when it has no identity. */
export function urlKey(url: string | null): number | null {
  const identity = urlIdentity(url);
  return identity === null ? null : identityKey(identity);
}

/** The key of what `urlIdentity` gives. */
export function identityKey(identity: string): number {
  return hash32(identity, URL_SEED);
}
/** Apart from passages and terms, in the same index. */
const URL_SEED = 0x0b5e55ed;

/** The keys under which an index keeps a stored article; all its hashes for recipe 1. Cost: linear. */
export function storedKeys(article: {
  readonly fingerprint: Fingerprint | null;
  readonly url: string | null;
}): number[] {
  const { fingerprint } = article;
  const terms = fingerprint?.recipe === 3 ? keyTerms(profileOf(fingerprint).terms) : [];
  const texts = fingerprint ? [...fingerprint.passages, ...fingerprint.quotations] : [];
  const key = urlKey(article.url);
  return [...new Set([...texts, ...terms, ...(key === null ? [] : [key])])];
}
