import { type Caution, CONTENT_FLOORS } from '../caution.ts';
import type { PageFeatures } from '../fingerprint/page-features.ts';
import { contentScore, datePrior, daysBetween } from '../signals/content-score.ts';
import { withoutBesideStanding } from './beside-standing.ts';
import type { Candidate, StoredPrint } from './candidate.ts';
import { type Evidence, type MatchReason, reasonsOf, weighPrint } from './evidence.ts';
import { addressReason, DECLARED, isBare } from './same-address.ts';
import { weighRecipe1 } from './weigh-recipe-1.ts';

export interface StoryMatch {
  /** Key of the story in the library. */
  readonly story: string;
  /** `related`: the same affair, another event or too little to say. Never among the matches. */
  readonly relation: 'same-story' | 'related';
  /** What carries it: copied text, what is told, the address, or the reader's own word. */
  readonly grade: 'text' | 'content' | 'url' | 'word';
  /** Set where narration carries grade `text`, and not quotations alone. */
  readonly isCopied?: true;
  /** Set where statements carry grade `text` and what is told would carry the match without them. */
  readonly isTold?: true;
  /** 0–1, growing with the evidence; not a probability. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface Matches {
  /** At most one: the story that the page tells. */
  readonly matches: readonly StoryMatch[];
  /** Near misses: below the floor, or too close to another story. Shown as “may be related”. */
  readonly ambiguous: readonly StoryMatch[];
}

/** Read off the curves in `docs/matching.md`; a wrong story is worse than none. */
export const FLOORS = {
  /** Sampled narration passages that make a copy (some eight each, so about 60 words). */
  passages: 6,
  /** More are asked of articles weeks apart: an outlet prints its background paragraphs again. */
  farPassages: 9,
  /** Date prior from which two articles are that far apart: more than a fortnight. */
  far: -3.5,
  /** Where quotations are counted too (one mark out of place turns narration into quotation), more is asked. */
  allPassages: 14,
  /**
   * Text copied in one place is taken for standing text of the outlet (who it is, how to subscribe) below this
   * share of what the article names and counts, on a page that else tells another event. Of 300 blocks of
   * 160 words 95 in 100 fall below, of 280 pages that lift three in ten sentences 1 in 100.
   */
  about: 0.15,
  /** Sampled quotation passages (about four each) that support a story, … */
  quotations: 6,
  /** … and the log-odds of content that the same statements need besides: speeches are quoted in many stories. */
  quotedContent: 0.5,
  /**
   * The same statements need so many more where a date is missing: as much as content alone, since digests
   * and profiles print the statements of many events.
   */
  undatedMore: 4,
  /** Below this the nearest story is not even offered. */
  offered: 0,
  /** A runner-up of another event within this many log-odds makes both ambiguous. */
  margin: 0.7,
  /** Records of one event are about as near within this many log-odds. */
  asNear: 4,
  /** Of the next best article's log-odds so many count for its story: a witness of its own, and no copy of the first. */
  support: 3,
  /** A copied record gives way to a fuller one of the same event where page and records agree so well. */
  fuller: 3,
};

/**
 * Rank adds to content what copied text makes likelier, or takes what copied narration says by
 * itself, whichever is more: a page may lift passages of one story and tell another. Six sampled
 * passages then stand as high as log-odds of 2, twelve as high as 4.
 */
const RANK = { passage: 0.6, quotation: 0.5, copied: 3.3, copiedFrom: -4.4 };

/** What the page's own address counts for, in log-odds: more than all text together. */
const OWN_ADDRESS = 1000;

interface Weighed {
  readonly match: StoryMatch;
  readonly isKnown: boolean;
  /** Log-odds with the copied text added; what stories are ranked and told apart by. */
  readonly rank: number;
  /** Log-odds of content alone. */
  readonly content: number;
  readonly print: StoredPrint | null;
  /** Articles of recipe 3 that the story holds. */
  readonly coverage: number;
}

const rankOf = ({ content, passages, allPassages, quotations }: Evidence) =>
  Math.max(
    content + RANK.passage * Math.log1p(passages) + RANK.quotation * Math.log1p(quotations),
    RANK.copiedFrom + RANK.copied * Math.log1p(Math.max(passages, allPassages / 2)),
  );
const squeezed = (odds: number) => 1 / (1 + Math.exp(-odds));

/** Whether the text is copied. Dates say nothing against it: a page may lift passages of an old story into a new one. */
function isCopy({ told, content, passages, allPassages }: Evidence): boolean {
  const isFar = content - told <= FLOORS.far;
  return (
    passages >= (isFar ? FLOORS.farPassages : FLOORS.passages) || allPassages >= FLOORS.allPassages
  );
}

/** The evidence without copied text that may be no more than an outlet's standing text. */
function withoutStanding(evidence: Evidence): Evidence {
  const { runs, about, told } = evidence;
  const isStanding = runs === 1 && about < FLOORS.about && told < 0;
  return isStanding ? { ...evidence, passages: 0, allPassages: 0 } : evidence;
}

/** Whether statements are the same, with content to go with them. */
const hasStatements = ({ content, quotations }: Evidence, isDated: boolean) =>
  quotations >= FLOORS.quotations &&
  content >= FLOORS.quotedContent + (isDated ? 0 : FLOORS.undatedMore);

/**
 * What the best article of a story says, with what the next best adds: a page that is near to
 * two outlets' versions of a story is less likely a look-alike of both.
 */
function supported(best: Evidence, second: Evidence | null): Evidence {
  const more = Math.min(Math.max(second?.content ?? 0, 0), FLOORS.support);
  return { ...best, told: best.told + more, content: best.content + more };
}

/** The best article of recipe 3; null when the story has none that is near. */
function weighPrints(page: PageFeatures, candidate: Candidate, caution: Caution): Weighed | null {
  const weighed = candidate.prints
    .map((print) => ({ evidence: withoutStanding(weighPrint(page, print)), print }))
    .sort((a, b) => rankOf(b.evidence) - rankOf(a.evidence));
  const [best, second] = weighed;
  if (!best) return null;
  const { print } = best;
  const evidence = supported(best.evidence, second?.evidence ?? null);
  const isDated = daysBetween(page.published, print.published) !== null;
  const isCopied = isCopy(evidence);
  const isText = isCopied || hasStatements(evidence, isDated);
  const floors = CONTENT_FLOORS[caution];
  const isTold = evidence.content >= (isDated ? floors.dated : floors.undated);
  const isKnown = isText || isTold;
  const rank = rankOf(evidence);
  if (!isKnown && rank < FLOORS.offered) return null;
  return {
    isKnown,
    rank,
    content: evidence.content,
    print,
    coverage: candidate.prints.length,
    match: {
      story: candidate.story,
      relation: isKnown ? 'same-story' : 'related',
      grade: isText ? 'text' : 'content',
      ...(isCopied && { isCopied }),
      ...(isText && !isCopied && isTold && { isTold }),
      score: squeezed(rank),
      reasons: reasonsOf(page, print),
    },
  };
}

function weigh(page: PageFeatures, candidate: Candidate, caution: Caution): Weighed | null {
  const address = addressReason(page, candidate);
  const byText = weighRecipe1(page, candidate);
  const byPrint = weighPrints(page, candidate, caution);
  const { story } = candidate;
  if (address?.kind === 'same-url') {
    const reasons = [address, ...(byPrint?.match.reasons ?? byText?.reasons ?? [])];
    const match = { story, relation: 'same-story', grade: 'url', score: 1, reasons } as const;
    const [first = null] = candidate.prints;
    return {
      match,
      isKnown: true,
      rank: OWN_ADDRESS + (byPrint?.rank ?? 0),
      content: byPrint?.content ?? 0,
      print: byPrint?.print ?? first,
      coverage: candidate.prints.length,
    };
  }
  const near =
    !byText || (byPrint && (byPrint.isKnown || !byText.isKnown))
      ? byPrint
      : weighedText(story, byText);
  return address ? declaring(candidate, address, near) : near;
}

const NOTHING = { content: 0, print: null, coverage: 0 };

function weighedText(
  story: string,
  { isKnown, score, reasons }: NonNullable<ReturnType<typeof weighRecipe1>>,
): Weighed {
  const relation = isKnown ? 'same-story' : 'related';
  const rank = Math.log(score / Math.max(1 - score, 1e-9));
  const isCopied = reasons.some(({ kind }) => kind === 'shared-passages');
  const match = { story, relation, grade: 'text', score, reasons } as const;
  return { ...NOTHING, isKnown, rank, match: isCopied ? { ...match, isCopied } : match };
}

/**
 * A story whose address the page declares as its own: known when the text is near as well, at most
 * offered when nothing is stored to compare it with, else not told.
 */
function declaring(
  candidate: Candidate,
  address: MatchReason,
  near: Weighed | null,
): Weighed | null {
  const { story } = candidate;
  const grade = 'url';
  if (near) {
    const rank = near.rank + DECLARED;
    const reasons = [address, ...near.match.reasons];
    const match = { story, relation: 'same-story', grade, score: squeezed(rank), reasons } as const;
    return { ...near, isKnown: true, rank, match };
  }
  if (!isBare(candidate)) return null;
  const score = squeezed(FLOORS.offered);
  const match = { story, relation: 'related', grade, score, reasons: [address] } as const;
  return { ...NOTHING, isKnown: false, rank: FLOORS.offered, match };
}

const isOwnAddress = ({ rank }: Weighed) => rank >= OWN_ADDRESS / 2;

/** Whether two stored stories tell one event, so that either is right: one event kept twice. */
function isOneEvent(one: Weighed, other: Weighed, least = 0): boolean {
  // Both hold the page itself: with nothing else to go by, either is right.
  if (!one.print || !other.print) return isOwnAddress(one) && isOwnAddress(other);
  const [a, b] = [one.print, other.print];
  return contentScore(a.compared, b.compared) + datePrior(a.published, b.published) >= least;
}

/**
 * The story to name, of those that tell one event with the best: the one that holds most coverage,
 * which tells the reader most. Those known by content alone must be about as near; beside a record
 * whose text is copied they must be of its event with more certainty; beside one that holds the page
 * itself they must hold it too.
 */
function fullestOf(best: Weighed, others: readonly Weighed[]): Weighed {
  const { grade } = best.match;
  const isAsRight: Record<StoryMatch['grade'], (other: Weighed) => boolean> = {
    url: (other) => other.match.grade === 'url' && isOneEvent(best, other),
    text: (other) => other.content >= FLOORS.fuller && isOneEvent(best, other, FLOORS.fuller),
    content: (other) =>
      other.match.grade === 'content' &&
      best.rank - other.rank <= FLOORS.asNear &&
      isOneEvent(best, other),
    word: () => false,
  };
  return others
    .filter((other) => other.isKnown && isAsRight[grade](other))
    .reduce((fullest, other) => (other.coverage > fullest.coverage ? other : fullest), best);
}

/** At most this many near stories are offered. */
const MOST_OFFERED = 3;

/**
 * Which story the page tells, and which it may be related to, best first. A story is a match above
 * the floor and with a margin over the next one that tells another event; else it is ambiguous. Both
 * lists are empty when nothing is near. `caution` is how sure the reader wants to be of what is not copied.
 * Cost: page hashes and terms × articles of the candidates.
 */
export function scoreCandidates(
  page: PageFeatures,
  candidates: readonly Candidate[],
  caution: Caution = 'cautious',
): Matches {
  const weighed = withoutBesideStanding(page.passages, candidates)
    .flatMap((candidate) => weigh(page, candidate, caution) ?? [])
    .sort((a, b) => b.rank - a.rank || (a.match.story < b.match.story ? -1 : 1));
  const [best, ...others] = weighed;
  if (!best) return { matches: [], ambiguous: [] };
  // Copied narration is proof by itself; only another story's copied narration rivals it.
  const isRival = (other: Weighed) => best.match.grade !== 'text' || other.match.grade === 'text';
  const rival = others.find((other) => isRival(other) && !isOneEvent(best, other));
  const isClear = !rival || best.rank - rival.rank >= FLOORS.margin;
  const offered = (list: readonly Weighed[]) =>
    list.map(({ match }) => ({ ...match, relation: 'related' as const })).slice(0, MOST_OFFERED);
  return best.isKnown && isClear
    ? { matches: [fullestOf(best, others).match], ambiguous: [] }
    : { matches: [], ambiguous: offered(weighed) };
}
