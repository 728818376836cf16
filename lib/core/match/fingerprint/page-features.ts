import { findMarked, type MarkedText } from '../../quotes/find-marked.ts';
import { type Span, slice } from '../../span.ts';
import { pageAddresses } from '../page-addresses.ts';
import { type PlacedTerm, readTerms } from '../profile/profile.ts';
import { type Compared, prepare } from '../signals/signals.ts';

import { fingerprintOf, quotationHashes } from './fingerprint.ts';
import { identityKey, keyTerms, MOST_KEYS } from './index-keys.ts';
import { isSampledQuotation, type PlacedPassage, placedPassages } from './recipe-3.ts';

/** What is looked up of a page. Hashes are those of the fingerprint recipes. */
export interface PageFeatures {
  readonly quotations: readonly { readonly span: Span; readonly hashes: readonly number[] }[];
  /** Recipe 1: passages of the page's own narration, its text without what stands in marks. */
  readonly narration: readonly number[];
  /** Recipe 1. */
  readonly names: readonly number[];
  /** What the page's address names: see `pageAddresses`. */
  readonly url: string | null;
  /** What the address names that the page declares as its own, or that it is a copy of; null when it is the same, or none. */
  readonly declaredUrl: string | null;
  /** ISO 8601; null when the page does not say. */
  readonly published: string | null;
  /** Recipe 3: sampled passages, with where they stand. */
  readonly passages: readonly PlacedPassage[];
  /** Recipe 3: what the page tells. */
  readonly compared: Compared;
  /** The terms of `compared` with their places in the text; those of the headline have none. */
  readonly placed: readonly (PlacedTerm & { readonly span: Span | null })[];
}

function withoutMarked(text: string, marked: readonly MarkedText[]): string {
  let [narration, from] = ['', 0];
  for (const { outer } of marked) {
    narration += `${text.slice(from, outer.start)}\n`;
    from = outer.end;
  }
  return narration + text.slice(from);
}

/** Reads the features of a page from its text. Cost: linear in the text. */
export function readFeatures(page: {
  readonly url: string | null;
  readonly canonicalUrl?: string | null;
  readonly headline: string | null;
  readonly text: string;
  readonly published?: string | null;
}): PageFeatures {
  const { url, canonicalUrl = null, headline, text, published = null } = page;
  const marked = findMarked(text);
  const narration = fingerprintOf({ headline: null, text: withoutMarked(text, marked) });
  const { terms, ...profile } = readTerms(headline, text);
  const before = headline ? headline.length + 1 : 0;
  const { own, declared } = pageAddresses({ url, canonicalUrl });
  return {
    quotations: marked.map(({ inner, outer }) => ({
      span: outer,
      hashes: [...new Set(quotationHashes(slice(text, inner)))],
    })),
    narration: narration.passages,
    names: fingerprintOf({ headline, text }).names,
    url: own,
    declaredUrl: declared,
    published,
    passages: placedPassages(text, marked),
    compared: prepare({ terms, ...profile }),
    placed: terms.map((term) => ({
      ...term,
      span:
        term.first.start >= before
          ? { start: term.first.start - before, end: term.first.end - before }
          : null,
    })),
  };
}

const smallest = (hashes: readonly number[], most: number) =>
  [...new Set(hashes)].sort((a, b) => a - b).slice(0, most);

/** All keys to look up for a page: distinct, at most 97. They find stories of every recipe. */
export function hashesOf(features: PageFeatures): number[] {
  const quoted = features.quotations.flatMap((one) => one.hashes).filter(isSampledQuotation);
  const passages = features.passages.map((one) => one.hash);
  return [
    ...new Set([
      ...[features.url, features.declaredUrl].flatMap((one) => (one ? identityKey(one) : [])),
      ...smallest(passages, MOST_KEYS.passages),
      ...smallest(quoted, MOST_KEYS.quotations),
      ...keyTerms(features.compared.profile.terms),
    ]),
  ];
}
