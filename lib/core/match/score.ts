import { type Phrase, phrase } from '../phrase.ts';
import type { Span } from '../span.ts';
import type { PageFeatures } from './page-features.ts';

/** Why a page was matched: `spans` index the page's text. */
export interface MatchReason {
  readonly kind: 'shared-quotations' | 'shared-passages' | 'shared-names' | 'same-url';
  readonly detail: Phrase;
  readonly spans: readonly Span[];
}

export interface StoryMatch {
  /** Key of the story in the library. */
  readonly story: string;
  readonly relation: 'same-story';
  readonly grade: 'text' | 'url';
  /** 0–1, growing with the evidence; not a probability. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface Matches {
  readonly matches: readonly StoryMatch[];
  /** Near misses: below the floor, or too close to another story. Shown as “may be related”. */
  readonly ambiguous: readonly StoryMatch[];
}

/** What the index knows of one candidate story. */
export interface Candidate {
  readonly story: string;
  /** Hashes of the page that some article of the story holds. */
  readonly shared: ReadonlySet<number>;
  /** Name hashes of all its articles. */
  readonly names: ReadonlySet<number>;
  readonly urls: readonly string[];
}

/**
 * The floor. A quotation is shared when 70 % of its four-word passages are (one cut or one changed
 * name is allowed, two are another quotation), and it has at least three of them: shorter ones are
 * common speech. Two shared quotations, or four sampled five-word passages of narration (some
 * sixteen in all), and three names that make up a quarter of the page's or the story's, whichever has
 * fewer: look-alike events share phrases before they share names. Not yet measured on labelled
 * cases. What passes is looked at more closely in `confirm-match.ts`.
 */
const FLOOR = {
  quotationShare: 0.7,
  quotationPassages: 3,
  quotations: 2,
  passages: 4,
  names: 3,
  nameShare: 0.25,
};
/** A runner-up with more than this share of the best score makes both ambiguous. */
const MARGIN = 0.75;
/** Each kind's weight in the score, before it is squeezed into 0–1. */
const WEIGHT = { quotation: 0.6, passage: 0.12, name: 0.03 };

interface Evidence {
  readonly match: StoryMatch;
  readonly isKnown: boolean;
}

function weigh(page: PageFeatures, candidate: Candidate): Evidence | null {
  const quotations = page.quotations.filter(({ hashes }) => {
    const hits = hashes.filter((hash) => candidate.shared.has(hash)).length;
    return hashes.length >= FLOOR.quotationPassages && hits >= hashes.length * FLOOR.quotationShare;
  });
  const passages = page.narration.filter((hash) => candidate.shared.has(hash)).length;
  const names = page.names.filter((hash) => candidate.names.has(hash)).length;
  const isSameUrl = page.url !== null && candidate.urls.includes(page.url);
  if (quotations.length === 0 && passages < FLOOR.passages / 2 && !isSameUrl) return null;
  const reasons: MatchReason[] = [];
  const add = (kind: MatchReason['kind'], detail: Phrase, spans: readonly Span[] = []) =>
    reasons.push({ kind, detail, spans });
  if (isSameUrl) add('same-url', phrase('phrase_same_url'));
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
  return {
    isKnown: isSameUrl || (hasText && hasNames),
    match: {
      story: candidate.story,
      relation: 'same-story',
      grade: isSameUrl ? 'url' : 'text',
      score: isSameUrl ? 1 : 1 - Math.exp(-strength),
      reasons,
    },
  };
}

/**
 * Which stories the page tells, best first. A story is a match above the floor and with a margin
 * over the next one; else it is ambiguous. Both lists are empty when nothing is near. Cost: page
 * hashes × candidates.
 */
export function scoreCandidates(page: PageFeatures, candidates: readonly Candidate[]): Matches {
  const weighed = candidates
    .flatMap((candidate) => weigh(page, candidate) ?? [])
    .sort((a, b) => b.match.score - a.match.score);
  const [best, second] = weighed;
  const all = weighed.map((one) => one.match);
  if (!best) return { matches: [], ambiguous: [] };
  const isClear = !second || second.match.score < best.match.score * MARGIN;
  return best.isKnown && isClear
    ? { matches: [best.match], ambiguous: [] }
    : { matches: [], ambiguous: all.slice(0, 3) };
}
