import { findMarked, type MarkedText } from '../quotes/find-marked.ts';
import { type Span, slice } from '../span.ts';
import { fingerprintOf, quotationHashes } from './fingerprint.ts';
import { keyTerms, MOST_KEYS, urlKey } from './index-keys.ts';
import { type PlacedTerm, readTerms } from './profile.ts';
import { isSampledQuotation, type PlacedPassage, placedPassages } from './recipe-2.ts';
import { type Compared, prepare } from './signals.ts';

/** What is looked up of a page. Hashes are those of the fingerprint recipes. */
export interface PageFeatures {
  readonly quotations: readonly { readonly span: Span; readonly hashes: readonly number[] }[];
  /** Recipe 1: passages of the page's own narration, its text without what stands in marks. */
  readonly narration: readonly number[];
  /** Recipe 1. */
  readonly names: readonly number[];
  readonly url: string | null;
  /** ISO 8601; null when the page does not say. */
  readonly published: string | null;
  /** Recipe 2: sampled passages, with where they stand. */
  readonly passages: readonly PlacedPassage[];
  /** Recipe 2: what the page tells. */
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
  readonly headline: string | null;
  readonly text: string;
  readonly published?: string | null;
}): PageFeatures {
  const { url, headline, text, published = null } = page;
  const marked = findMarked(text);
  const narration = fingerprintOf({ headline: null, text: withoutMarked(text, marked) });
  const { terms, dates } = readTerms(headline, text);
  const before = headline ? headline.length + 1 : 0;
  return {
    quotations: marked.map(({ inner, outer }) => ({
      span: outer,
      hashes: [...new Set(quotationHashes(slice(text, inner)))],
    })),
    narration: narration.passages,
    names: fingerprintOf({ headline, text }).names,
    url,
    published,
    passages: placedPassages(text, marked),
    compared: prepare({ terms, dates }),
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
  const url = urlKey(features.url);
  return [
    ...new Set([
      ...(url === null ? [] : [url]),
      ...smallest(passages, MOST_KEYS.passages),
      ...smallest(quoted, MOST_KEYS.quotations),
      ...keyTerms(features.compared.profile.terms),
    ]),
  ];
}
