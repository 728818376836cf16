import { hashesOf, readFeatures } from '../core/match/page-features.ts';
import { type Matches, scoreCandidates } from '../core/match/score.ts';
import type { Library } from './ports.ts';

/** Which stored stories a page tells, from its text alone. One look-up of the page's hashes. */
export async function matchPage(
  library: Pick<Library, 'findCandidates'>,
  page: {
    readonly url: string | null;
    readonly headline: string | null;
    readonly text: string;
    readonly published?: string | null;
  },
): Promise<Matches> {
  const features = readFeatures(page);
  const candidates = await library.findCandidates(hashesOf(features));
  return scoreCandidates(features, candidates);
}
