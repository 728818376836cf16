import type { Fingerprint1 } from '../../pack/pack.ts';
import { slice } from '../../span.ts';
import { hash32 } from '../../text/hash.ts';
import { findNames } from '../../text/names.ts';
import { wordForms } from '../../text/words.ts';
import { markedByRecipe1 } from './marked-recipe-1.ts';

/**
 * Recipe 1. Numbers chosen on the trade-off of bytes against a second's reading: five words are
 * long enough to be rare in news, four inside quotation marks survive short cuts; sampling by hash
 * keeps the same passages on every page that prints them. Frozen: a change is recipe 2.
 */
const PASSAGE_WORDS = 5;
const PASSAGE_SAMPLE = 4;
const QUOTATION_WORDS = 4;
const QUOTATION_SAMPLE = 1;
const MOST = 2000;

function shingles(forms: readonly string[], length: number, sample: number): number[] {
  const hashes: number[] = [];
  for (let from = 0; from + length <= forms.length; from++) {
    const hash = hash32(forms.slice(from, from + length).join(' '));
    if (hash % sample === 0) hashes.push(hash);
  }
  return hashes;
}

const distinct = (hashes: readonly number[], most: number) =>
  [...new Set(hashes)].slice(0, most).sort((a, b) => a - b);

/** Hashes of the four-word passages of one quotation; empty when it has fewer words. */
export function quotationHashes(quotation: string): number[] {
  return shingles(wordForms(quotation), QUOTATION_WORDS, QUOTATION_SAMPLE);
}

/** Hash of one name as the fingerprint holds it. */
export function nameHash(name: string): number {
  return hash32(wordForms(name).join(' '));
}

/**
 * What matching needs of an article, without its text. Sorted, distinct, unsigned 32-bit hashes;
 * empty lists for a text without words. Cost: linear in the text.
 */
export function fingerprintOf(article: {
  readonly headline: string | null;
  readonly text: string;
}): Fingerprint1 {
  const { headline, text } = article;
  const whole = headline ? `${headline}\n\n${text}` : text;
  const marked = markedByRecipe1(text).flatMap((piece) => quotationHashes(slice(text, piece)));
  return {
    recipe: 1,
    passages: distinct(shingles(wordForms(text), PASSAGE_WORDS, PASSAGE_SAMPLE), MOST),
    quotations: distinct(marked, MOST),
    names: distinct(
      findNames(whole).map((name) => nameHash(slice(whole, name))),
      200,
    ),
  };
}
