import { comparePeople, type People, peopleOf, rivalry } from './people-signals.ts';
import { MOST_TERMS, type Profile, type Term, type TermKind } from './profile.ts';
import { alignSentences, type SentenceTable, sentenceTable } from './sentence-signals.ts';

/**
 * What two profiles have in common and where they contradict each other. Most are 0–1, higher where
 * it says so. These are the inputs of the weights in `weights.ts`, in their order.
 */
export const SIGNALS = [
  'leadNamesFound',
  'leadNumbersFound',
  'topWord',
  'numberOverlap',
  'termsShared',
  'sameDate',
  'timeConflict',
  'topNameMissed',
  'rivalNames',
  'peopleShared',
  'peopleInLead',
  'peopleAbsent',
  'bestSentence',
  'sentencesFound',
] as const;

export type Signals = Readonly<Record<(typeof SIGNALS)[number], number>>;

/** A profile made ready for comparing: one side of `compareProfiles`. Cost: its terms. */
export interface Compared {
  readonly profile: Profile;
  readonly byHash: ReadonlyMap<number, Term>;
  readonly people: People;
  readonly sentences: SentenceTable;
}

export function prepare(profile: Profile): Compared {
  return {
    profile,
    byHash: new Map(profile.terms.map((term) => [term.hash, term])),
    people: peopleOf(profile),
    sentences: sentenceTable(profile),
  };
}

type Choose = (term: Term) => boolean;
const of =
  (kind: TermKind): Choose =>
  (term) =>
    term.kind === kind;
const inLead =
  (kind: TermKind): Choose =>
  (term) =>
    term.isLead && term.kind === kind;

/** The share of the chosen weight of `a` that `b` has too; one half when there is none to find. */
function found(a: Compared, b: Compared, choose: Choose): number {
  let [all, hit] = [0, 0];
  for (const term of a.profile.terms) {
    if (!choose(term)) continue;
    all += term.weight;
    if (b.byHash.has(term.hash)) hit += term.weight;
  }
  return all === 0 ? 0.5 : hit / all;
}

/** Common area of the two distributions of weight over the chosen terms. */
function overlapOf(a: Compared, b: Compared, choose: Choose): number {
  const total = (one: Compared) =>
    one.profile.terms.reduce((sum, term) => sum + (choose(term) ? term.weight : 0), 0);
  const [allA, allB] = [total(a), total(b)];
  if (allA === 0 || allB === 0) return 0;
  let area = 0;
  for (const term of a.profile.terms) {
    const other = b.byHash.get(term.hash);
    if (other && choose(term) && choose(other))
      area += Math.min(term.weight / allA, other.weight / allB);
  }
  return area;
}

/** Of the chosen term that `measure` puts highest in `a` and that `b` lacks: its share of the highest. */
function missed(a: Compared, b: Compared, choose: Choose, measure: (term: Term) => number): number {
  let [most, highest] = [0, 0];
  for (const term of a.profile.terms) {
    if (!choose(term)) continue;
    highest = Math.max(highest, measure(term));
    if (!b.byHash.has(term.hash)) most = Math.max(most, measure(term));
  }
  return highest === 0 ? 0 : most / highest;
}

const salience = (term: Term) => term.salience;
/** How much an article speaks of a name, common or not: a president who is not in the other counts in full. */
const mention = (term: Term) => term.count * (1 + Math.exp(-term.place / MENTION_DECAY));
/** Words after which being early counts a third as much. */
const MENTION_DECAY = 60;

/** Salience, 0–1, of the chosen term that counts most in both. */
function top(a: Compared, b: Compared, choose: Choose): number {
  let most = 0;
  for (const term of a.profile.terms) {
    const other = b.byHash.get(term.hash);
    if (other && choose(term))
      most = Math.max(most, Math.sqrt(term.salience * other.salience) / 255);
  }
  return most;
}

/** 1 when both print a date of the same or the next day. */
function sameDate(a: Profile, b: Profile): number {
  return a.dates.some((one) => b.dates.some((two) => Math.abs(one - two) <= 1)) ? 1 : 0;
}

/**
 * The signals between two articles. Symmetric. A *conflict* or *rival* is the smaller of what each
 * side stresses and the other lacks: it is high only when both are about something that the other
 * does not name, as two events of one kind are. Cost: the terms of both, some twelve times.
 */
export function compareProfiles(a: Compared, b: Compared): Signals {
  const each = (measure: (x: Compared, y: Compared) => number) =>
    [measure(a, b), measure(b, a)] as const;
  const shared = a.profile.terms.filter(
    ({ kind, hash }) => kind !== 'number' && b.byHash.has(hash),
  );
  return {
    leadNamesFound: Math.max(...each((x, y) => found(x, y, inLead('name')))),
    leadNumbersFound: Math.max(...each((x, y) => found(x, y, inLead('number')))),
    topWord: top(a, b, of('word')),
    numberOverlap: overlapOf(a, b, of('number')),
    termsShared: Math.log1p(shared.length) / Math.log1p(MOST_TERMS),
    sameDate: sameDate(a.profile, b.profile),
    timeConflict: Math.min(...each((x, y) => missed(x, y, of('time'), salience))),
    topNameMissed: Math.max(...each((x, y) => missed(x, y, of('name'), mention))),
    rivalNames: Math.min(...each((x, y) => rivalry(x.profile, y.profile, y.byHash))),
    ...comparePeople(a, b),
    ...alignSentences(a, b),
  };
}
