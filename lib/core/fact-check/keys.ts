import { urlIdentity } from '../match/url-identity.ts';
import { hash32 } from '../text/hash.ts';
import { wordForms } from '../text/words.ts';
import type { FactCheck } from './fact-check.ts';

/**
 * So many words in a row lead from a text to a fact check. Four are what a quotation needs to tell
 * anything elsewhere too; a claim of fewer words is found by its address alone.
 */
const RUN = 4;
/** Of a longer text no more runs are looked up: each is a read. */
const MOST_RUNS = 400;
/** So many units hold as many words, in any language that parts them. */
const MOST_UNITS = 10_000;

/** What a text is found by: a hash of each run of four words. Cost: linear in its first 400 words. */
export function wordKeys(text: string): number[] {
  const forms = wordForms(text.slice(0, MOST_UNITS)).slice(0, MOST_RUNS + RUN - 1);
  const keys = new Set<number>();
  for (let at = 0; at + RUN <= forms.length; at += 1) {
    keys.add(hash32(forms.slice(at, at + RUN).join(' ')));
  }
  return [...keys];
}

/** What an address is found by; none for what names no page. */
export function addressKeys(address: string | null): number[] {
  const identity = urlIdentity(address);
  return identity === null ? [] : [hash32(`page ${identity}`)];
}

/** All that a fact check is found by: the words of its claim, and the pages that make it. */
export function factCheckKeys({ claim, appearances, firstAppearance }: FactCheck): number[] {
  const pages = [...appearances.slice(0, 50), firstAppearance].flatMap(addressKeys);
  return [...new Set([...wordKeys(claim), ...pages])];
}
