import { findMarked, type MarkedText } from '../quotes/find-marked.ts';
import { type Span, slice } from '../span.ts';
import { fingerprintOf, quotationHashes } from './fingerprint.ts';

/** What is looked up of a page. Hashes are those of the fingerprint recipe. */
export interface PageFeatures {
  readonly quotations: readonly { readonly span: Span; readonly hashes: readonly number[] }[];
  /** Passages of the page's own narration: its text without what stands in marks. */
  readonly narration: readonly number[];
  readonly names: readonly number[];
  readonly url: string | null;
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
}): PageFeatures {
  const { url, headline, text } = page;
  const marked = findMarked(text);
  const narration = fingerprintOf({ headline: null, text: withoutMarked(text, marked) });
  return {
    quotations: marked.map(({ inner, outer }) => ({
      span: outer,
      hashes: [...new Set(quotationHashes(slice(text, inner)))],
    })),
    narration: narration.passages,
    names: fingerprintOf({ headline, text }).names,
    url,
  };
}

/** All hashes to look up for a page: distinct, in no order. */
export function hashesOf(features: PageFeatures): number[] {
  return [...new Set([...features.quotations.flatMap((one) => one.hashes), ...features.narration])];
}
