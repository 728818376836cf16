import { MOST_TERMS, type Profile, type Term, type TermKind } from './profile.ts';

/**
 * What two profiles have in common and where they contradict each other; each 0–1. These are the
 * inputs of the weights in `weights.ts`, in their order.
 */
export const SIGNALS = [
  'leadOverlap',
  'leadFound',
  'leadNamesFound',
  'leadWordOverlap',
  'leadNumbersFound',
  'nameContained',
  'topNameMissed',
  'topWord',
  'numberOverlap',
  'numberConflict',
  'sameDate',
  'timeConflict',
  'termsShared',
] as const;

export type Signals = Readonly<Record<(typeof SIGNALS)[number], number>>;

/** A profile made ready for comparing: one side of `compareProfiles`. Cost: its terms. */
export interface Compared {
  readonly profile: Profile;
  readonly byHash: ReadonlyMap<number, Term>;
}

export function prepare(profile: Profile): Compared {
  return { profile, byHash: new Map(profile.terms.map((term) => [term.hash, term])) };
}

type Choose = (term: Term) => boolean;
const lead: Choose = (term) => term.isLead;
const of =
  (kind: TermKind): Choose =>
  (term) =>
    term.kind === kind;
const both =
  (a: Choose, b: Choose): Choose =>
  (term) =>
    a(term) && b(term);

/** Common weight of the chosen terms, over the lighter of the two articles: 1 when one holds the other. */
function contained(a: Compared, b: Compared, choose: Choose): number {
  let [dot, ofA, ofB] = [0, 0, 0];
  for (const term of a.profile.terms) {
    const other = b.byHash.get(term.hash);
    if (other && (choose(term) || choose(other))) dot += term.weight * other.weight;
    if (choose(term)) ofA += term.weight ** 2;
  }
  for (const term of b.profile.terms) if (choose(term)) ofB += term.weight ** 2;
  return ofA === 0 || ofB === 0 ? 0 : Math.min(1, dot / Math.min(ofA, ofB));
}

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

/** Salience, 0–1, of the chosen term that counts most in `a` and is absent in `b`. */
function missed(a: Compared, b: Compared, choose: Choose): number {
  let most = 0;
  for (const term of a.profile.terms)
    if (choose(term) && !b.byHash.has(term.hash)) most = Math.max(most, term.salience / 255);
  return most;
}

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
 * The signals between two articles. Symmetric. A *conflict* is the smaller of what each side
 * stresses and the other lacks: it is high only when both are about something that the other does
 * not name, as two events of one kind are. Cost: the terms of both, some fifteen times.
 */
export function compareProfiles(a: Compared, b: Compared): Signals {
  const each = (measure: (x: Compared, y: Compared) => number) =>
    [measure(a, b), measure(b, a)] as const;
  const shared = a.profile.terms.filter(
    ({ kind, hash }) => kind !== 'number' && b.byHash.has(hash),
  );
  return {
    leadOverlap: overlapOf(a, b, lead),
    leadFound: Math.min(...each((x, y) => found(x, y, lead))),
    leadNamesFound: Math.max(...each((x, y) => found(x, y, both(lead, of('name'))))),
    leadWordOverlap: overlapOf(a, b, both(lead, of('word'))),
    leadNumbersFound: Math.max(...each((x, y) => found(x, y, both(lead, of('number'))))),
    nameContained: contained(a, b, of('name')),
    topNameMissed: Math.max(...each((x, y) => missed(x, y, of('name')))),
    topWord: top(a, b, of('word')),
    numberOverlap: overlapOf(a, b, of('number')),
    numberConflict: Math.min(...each((x, y) => missed(x, y, of('number')))),
    sameDate: sameDate(a.profile, b.profile),
    timeConflict: Math.min(...each((x, y) => missed(x, y, of('time')))),
    termsShared: Math.log1p(shared.length) / Math.log1p(MOST_TERMS),
  };
}
