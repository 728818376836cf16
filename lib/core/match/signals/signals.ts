import { MOST_TERMS, type Profile, type Term, type TermKind } from '../profile/profile.ts';
import { compareDates } from './date-signals.ts';
import { comparePeople, compareRivals, type People, peopleOf } from './people-signals.ts';
import { alignSentences, type SentenceTable, sentenceTable } from './sentence-signals.ts';

/**
 * What two profiles have in common and where they contradict each other. Most are 0–1, higher where
 * it says so. These are the inputs of the weights in `weights.ts`, in their order.
 */
export const SIGNALS = [
  'leadNamesFound',
  'leadNumbersFound',
  'topWord',
  'length',
  'termsShared',
  'sameDate',
  'timeConflict',
  'sameYear',
  'yearGap',
  'weekdayConflict',
  'ownDayNear',
  'topNameMissed',
  'rivalNames',
  'rivalsTogether',
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
/** Words from which a longer text tells no more of what it is about. */
const LONG = 1000;
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
    length: Math.log1p(Math.min(a.profile.words, b.profile.words, LONG)) / Math.log1p(LONG),
    termsShared: Math.log1p(shared.length) / Math.log1p(MOST_TERMS),
    timeConflict: Math.min(...each((x, y) => missed(x, y, of('time'), salience))),
    ...compareDates(a.profile, b.profile),
    topNameMissed: Math.max(...each((x, y) => missed(x, y, of('name'), mention))),
    ...compareRivals(a, b),
    ...comparePeople(a, b),
    ...alignSentences(a, b),
  };
}
