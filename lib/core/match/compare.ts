import { phrase } from '../phrase.ts';
import { readDatedTerms } from './profile/date-line.ts';
import { readTerms } from './profile/profile.ts';
import type { MatchReason } from './score/evidence.ts';
import { contentScore, datePrior } from './signals/content-score.ts';
import { copiedRuns, measureReuse, type Reuse } from './signals/reuse.ts';
import { type Compared, prepare } from './signals/signals.ts';
import { standingIdentity } from './url-identity.ts';

/** One of two articles to compare. */
export interface ComparedArticle {
  readonly text: string;
  readonly headline: string | null;
  readonly url: string | null;
  /** ISO 8601; null when it is not known. */
  readonly published: string | null;
}

export interface Comparison {
  readonly relation: 'same-story' | 'related' | 'unrelated';
  /** 0–1, growing with the evidence; not a probability. */
  readonly score: number;
  readonly reuse: Reuse;
  /** What speaks for the relation; spans index the text of `a`. */
  readonly reasons: readonly MatchReason[];
}

/**
 * Log-odds from which two articles that somebody holds against each other are one story, and related.
 * Lower than for a page against a whole library, where one look-alike in thousands is enough to be
 * wrong. A shorter text tells less of what it is about, and more is asked of it: held out, pairs of
 * up to `longWords` words in the shorter one are right as often at .55 as longer ones at .2. Read off the curves in `docs/matching.md`.
 */
export const SAME = { short: 0.55, long: 0.2, longWords: 200 };
const RELATED = -1.5;
/** Narration copied from here on makes it the same story, whatever else it tells: a share, 0–1. */
const COPIED = 0.15;
/** What a copy adds to the log-odds. */
const COPY = 4;
/** Names, numbers or words that a reason points out, at most. */
const MOST_SPANS = 12;

function termReasons(a: ComparedArticle, b: Compared): MatchReason[] {
  const before = a.headline ? a.headline.length + 1 : 0;
  const shared = readTerms(a.headline, a.text).terms.filter(({ hash }) => b.byHash.has(hash));
  const reasonOf = (kind: MatchReason['kind'], key: string, of: typeof shared): MatchReason[] =>
    of.length === 0
      ? []
      : [
          {
            kind,
            detail: phrase(key, of.length),
            spans: of
              .flatMap(({ first: { start, end } }) =>
                start >= before ? [{ start: start - before, end: end - before }] : [],
              )
              .slice(0, MOST_SPANS),
          },
        ];
  const of = (kind: string) => shared.filter((term) => term.kind === kind);
  return [
    ...reasonOf('shared-names', 'phrase_shared_names', of('name')),
    ...reasonOf('shared-numbers', 'phrase_shared_numbers', of('number')),
    ...reasonOf('shared-words', 'phrase_shared_words', of('word')),
  ];
}

/**
 * Whether two articles tell one story, and how much of each the other copies. The same address, or
 * narration that is copied, or what they tell makes it one; short texts without a date are judged
 * by names, numbers and rare words, and by what each stresses and the other lacks. Cost: linear in both texts.
 */
export function compareArticles(a: ComparedArticle, b: ComparedArticle): Comparison {
  const [inA, inB] = [a, b].map((one) => prepare(readDatedTerms(one.headline, one.text)));
  const reuse = measureReuse(a.text, b.text);
  const identity = standingIdentity(a.url);
  const isSameUrl = identity !== null && identity === standingIdentity(b.url);
  const isCopied = Math.max(reuse.narration_a_in_b, reuse.narration_b_in_a) >= COPIED;
  const odds =
    (inA && inB ? contentScore(inA, inB) : 0) +
    datePrior(a.published, b.published) +
    (isCopied ? COPY : 0);
  const reasons: MatchReason[] = [];
  if (isSameUrl) reasons.push({ kind: 'same-url', detail: phrase('phrase_same_url'), spans: [] });
  const runs = copiedRuns(a.text, b.text);
  if (runs.length > 0)
    reasons.push({
      kind: 'shared-passages',
      detail: phrase('phrase_shared_passages', runs.length),
      spans: runs,
    });
  if (inB) reasons.push(...termReasons(a, inB));
  const words = Math.min(inA?.profile.words ?? 0, inB?.profile.words ?? 0);
  const same = words < SAME.longWords ? SAME.short : SAME.long;
  const relation =
    isSameUrl || odds >= same ? 'same-story' : odds >= RELATED ? 'related' : 'unrelated';
  return {
    relation,
    score: isSameUrl ? 1 : 1 / (1 + Math.exp(-odds)),
    reuse,
    reasons: relation === 'unrelated' ? [] : reasons,
  };
}
