import { phrase } from '../phrase.ts';
import { type AddressedPage, pageAddresses } from './page-addresses.ts';
import type { Candidate } from './score/candidate.ts';
import type { MatchReason } from './score/evidence.ts';
import type { Matches, StoryMatch } from './score/score.ts';

/** What the reader said of a page and a stored story. Beats every score. */
export interface ReadersWord {
  /** Key of the story. */
  readonly story: string;
  readonly says: 'same-story' | 'not-this-story';
}

/**
 * The keys under which the reader's word on a page is kept: what its address names, and the canonical
 * address that it declares, unless that is another host's: else any site could claim what the reader said of
 * another's page. A page without either (a file, a front page) is named by its address as it is.
 */
export function wordKeys(page: AddressedPage): string[] {
  const { own, declared, isDeclaredOwn } = pageAddresses(page);
  const named = [own, isDeclaredOwn ? declared : null].filter((one) => one !== null);
  const bare = page.url?.replace(/#.*$/, '');
  return named.length > 0 ? named : bare ? [bare] : [];
}

/** The candidates that the reader has not ruled out: a story that is not told is no rival either. */
export function withoutDenied(
  candidates: readonly Candidate[],
  words: readonly ReadersWord[],
): readonly Candidate[] {
  const denied = new Set(
    words.filter(({ says }) => says === 'not-this-story').map(({ story }) => story),
  );
  return candidates.filter(({ story }) => !denied.has(story));
}

const SAID: MatchReason = {
  kind: 'readers-word',
  detail: phrase('phrase_readers_word'),
  spans: [],
};

/**
 * The scored matches with the story that the reader named in first place. What the score found for
 * that story stays among the reasons; other stories are no longer offered.
 */
export function withConfirmed(matches: Matches, words: readonly ReadersWord[]): Matches {
  const confirmed = words.find(({ says }) => says === 'same-story');
  if (!confirmed) return matches;
  const { story } = confirmed;
  const scored = [...matches.matches, ...matches.ambiguous].find((match) => match.story === story);
  const match: StoryMatch = {
    story,
    relation: 'same-story',
    grade: 'word',
    score: 1,
    reasons: [SAID, ...(scored?.reasons ?? [])],
  };
  return { matches: [match], ambiguous: [] };
}
