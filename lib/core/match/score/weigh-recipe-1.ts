import { type Phrase, phrase } from '../../phrase.ts';
import type { Span } from '../../span.ts';
import type { PageFeatures } from '../fingerprint/page-features.ts';
import type { Candidate } from './candidate.ts';
import type { MatchReason } from './evidence.ts';

/**
 * The floor for fingerprints of recipe 1, which hold no terms. A quotation is shared when 70 % of its
 * four-word passages are (one cut or one changed name is allowed, two are another quotation), and it
 * has at least three of them: shorter ones are common speech. Two shared quotations, or four sampled
 * five-word passages of narration (some sixteen in all), and three names that make up a quarter of
 * the page's or the story's, whichever has fewer: look-alike events share phrases before they share
 * names. What passes is looked at more closely in `confirm-match.ts`.
 */
const FLOOR = {
  quotationShare: 0.7,
  quotationPassages: 3,
  quotations: 2,
  passages: 4,
  names: 3,
  nameShare: 0.25,
};
/** Each kind's weight in the score, before it is squeezed into 0–1. */
const WEIGHT = { quotation: 0.6, passage: 0.12, name: 0.03 };

/** How a page stands to the articles of recipe 1 of one story; null when nothing is near. */
export function weighRecipe1(
  page: PageFeatures,
  candidate: Candidate,
): { readonly isKnown: boolean; readonly score: number; readonly reasons: MatchReason[] } | null {
  const quotations = page.quotations.filter(({ hashes }) => {
    const hits = hashes.filter((hash) => candidate.shared.has(hash)).length;
    return hashes.length >= FLOOR.quotationPassages && hits >= hashes.length * FLOOR.quotationShare;
  });
  const passages = page.narration.filter((hash) => candidate.shared.has(hash)).length;
  const names = page.names.filter((hash) => candidate.names.has(hash)).length;
  if (quotations.length === 0 && passages < FLOOR.passages / 2) return null;
  const reasons: MatchReason[] = [];
  const add = (kind: MatchReason['kind'], detail: Phrase, spans: readonly Span[] = []) =>
    reasons.push({ kind, detail, spans });
  if (quotations.length > 0) {
    const spans = quotations.map((one) => one.span);
    add('shared-quotations', phrase('phrase_shared_quotations', quotations.length), spans);
  }
  if (passages >= FLOOR.passages)
    add('shared-passages', phrase('phrase_shared_passages', passages));
  if (names > 0) add('shared-names', phrase('phrase_shared_names', names));
  const strength =
    quotations.length * WEIGHT.quotation + passages * WEIGHT.passage + names * WEIGHT.name;
  const hasText = quotations.length >= FLOOR.quotations || passages >= FLOOR.passages;
  const fewer = Math.min(page.names.length, candidate.names.size);
  const hasNames = names >= FLOOR.names && names >= fewer * FLOOR.nameShare;
  return { isKnown: hasText && hasNames, score: 1 - Math.exp(-strength), reasons };
}
