import type { Span } from '../span.ts';
import { closesSentence, opensSentence, sentenceIndexAt } from './sentence-bounds.ts';

/** What stands around a rendition in the full text; spans of `full`. */
export interface Surroundings {
  /** The sentence before the one that it begins in; null at the start. */
  readonly before: Span | null;
  /** The whole sentences that it stands in. */
  readonly within: Span;
  /** The sentence behind the one that it ends in; null at the end. */
  readonly after: Span | null;
  /** It begins where a sentence does. */
  readonly opens: boolean;
  /** It ends where a sentence does. */
  readonly closes: boolean;
}

/**
 * What stands around `[place.start, place.end)` of `full`, whose sentences are given in order. Null
 * when no sentence holds it. Cost: logarithmic in the sentences, and linear in those at its ends.
 */
export function findSurroundings(
  full: string,
  sentences: readonly Span[],
  place: Span,
): Surroundings | null {
  const first = sentenceIndexAt(sentences, place.start);
  const last = sentenceIndexAt(sentences, place.end - 1);
  const [opening, closing] = [sentences[first], sentences[last]];
  if (!opening || !closing) return null;
  return {
    before: sentences[first - 1] ?? null,
    within: { start: opening.start, end: closing.end },
    after: sentences[last + 1] ?? null,
    opens: opensSentence(full, sentences, place.start),
    closes: closesSentence(full, sentences, place.end),
  };
}
