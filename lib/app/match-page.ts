import type { Caution } from '../core/match/caution.ts';
import { hashesOf, readFeatures } from '../core/match/fingerprint/page-features.ts';
import {
  type ReadersWord,
  withConfirmed,
  withoutDenied,
  wordKeys,
} from '../core/match/readers-word.ts';
import { type Matches, scoreCandidates } from '../core/match/score/score.ts';
import type { Library } from './ports.ts';

/**
 * Which stored stories a page tells, from its text alone, unless the reader has said so already.
 * One look-up of the page's hashes and one of the reader's words.
 */
export async function matchPage(
  library: Pick<Library, 'findCandidates' | 'readWords'>,
  page: {
    readonly url: string | null;
    readonly canonicalUrl?: string | null;
    readonly headline: string | null;
    readonly text: string;
    readonly published?: string | null;
  },
  caution: Caution = 'cautious',
): Promise<Matches & { readonly words: readonly ReadersWord[] }> {
  const features = readFeatures(page);
  const [candidates, words] = await Promise.all([
    library.findCandidates(hashesOf(features)),
    library.readWords(wordKeys(page)),
  ]);
  const scored = scoreCandidates(features, withoutDenied(candidates, words), caution);
  return { ...withConfirmed(scored, words), words };
}
