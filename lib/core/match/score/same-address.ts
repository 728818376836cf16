import { phrase } from '../../phrase.ts';
import type { PageFeatures } from '../fingerprint/page-features.ts';
import type { Candidate } from './candidate.ts';
import type { MatchReason } from './evidence.ts';

/**
 * What a declared address counts for, in log-odds, beside a text that has something in common with the stored
 * article: about as much as content alone has to say of two dated articles. By itself it counts for nothing: it may be
 * wrong, left over from another page, or another site's.
 */
export const DECLARED = 3.3;

const OWN: MatchReason = { kind: 'same-url', detail: phrase('phrase_same_url'), spans: [] };
const DECLARES: MatchReason = {
  kind: 'declared-url',
  detail: phrase('phrase_declared_url'),
  spans: [],
};

/**
 * The reason that addresses give for a story: the page stands at a stored article's (`same-url`), or
 * declares one as its own (`declared-url`); null for neither.
 */
export function addressReason(page: PageFeatures, { urls }: Candidate): MatchReason | null {
  if (page.url !== null && urls.includes(page.url)) return OWN;
  return page.declaredUrl !== null && urls.includes(page.declaredUrl) ? DECLARES : null;
}

/** Whether nothing of a story's articles is stored that a page could be compared with. */
export function isBare({ prints, shared }: Candidate): boolean {
  return prints.length === 0 && shared.size === 0;
}
