import type { Profile, Term } from '../profile/profile.ts';

/** Who an article is about. */
export interface People {
  /** The first people of the lead, in order. */
  readonly first: readonly number[];
  /** Those that stand near the top of the text. */
  readonly near: ReadonlySet<number>;
}

/** Words up to which somebody is among the first named, and how many are. */
const FIRST = { words: 50, most: 3 };
/** Words up to which a name stands in the top of a text: a headline and three or four sentences. */
const TOP_WORDS = 80;

/** The people of a profile: what `isPerson` marks. Cost: its terms. */
export function peopleOf({ terms }: Profile): People {
  const people = terms.filter((term) => term.isPerson);
  return {
    first: people
      .filter(({ place }) => place < FIRST.words)
      .sort((a, b) => a.place - b.place)
      .slice(0, FIRST.most)
      .map(({ hash }) => hash),
    near: new Set(people.filter(({ place }) => place < TOP_WORDS).map(({ hash }) => hash)),
  };
}

interface Side {
  readonly people: People;
  readonly byHash: ReadonlyMap<number, Term>;
}

/**
 * Whether both tell of the same people: whether the people of one lead are in the other's, and the
 * larger share of a lead's people whom the other never names. One half, or none absent, when there is
 * nobody to look for.
 */
export function comparePeople(a: Side, b: Side) {
  const share = (of: readonly number[], has: (hash: number) => boolean, none: number) =>
    of.length === 0 ? none : of.filter(has).length / of.length;
  return {
    peopleInLead:
      (share(a.people.first, (hash) => b.people.near.has(hash), 0.5) +
        share(b.people.first, (hash) => a.people.near.has(hash), 0.5)) /
      2,
    peopleAbsent: Math.max(
      share(a.people.first, (hash) => !b.byHash.has(hash), 0),
      share(b.people.first, (hash) => !a.byHash.has(hash), 0),
    ),
  };
}

/** In names per thousand words: what is added to both rates, so that one mention in a short text is no storm. */
const SMOOTHING = 2;
/** A name counts in full from this many mentions on. */
const FULL_COUNT = 3;

/** Rarity from which a name is that of somebody or something in particular: not a country or a party. */
const RARE_NAME = 2.5;
/** Logarithm of the ratio of rates from which one side stresses a name: twice as much. */
const STRESSED = 0.7;

/**
 * How much more `a` speaks of its names than `b` does: for each the logarithm of the ratio of rates, 0
 * or more, up to about 4. A look-alike may name the first event's protagonist once (“the second arrest in
 * a month”), and still is about another: what counts is the rate. `most` is that of the name of the top
 * that is stressed most, `sum` that of all rare names that are stressed. Cost: the terms of `a`.
 */
function rivalry(a: Profile, b: Profile, inB: ReadonlyMap<number, Term>) {
  let [most, sum] = [0, 0];
  for (const { kind, place, count, hash, idf } of a.terms) {
    if (kind !== 'name') continue;
    const rate = (1000 * count) / a.words;
    const other = (1000 * (inB.get(hash)?.count ?? 0)) / (b.words || 1);
    const ratio =
      Math.log((rate + SMOOTHING) / (other + SMOOTHING)) * Math.min(1, count / FULL_COUNT);
    if (place <= TOP_WORDS) most = Math.max(most, ratio);
    if (idf > RARE_NAME && ratio > STRESSED) sum += ratio;
  }
  return { most, sum };
}

/** The smaller of what each side stresses and the other does not, name by name and all together. */
export function compareRivals(
  a: { readonly profile: Profile; readonly byHash: ReadonlyMap<number, Term> },
  b: { readonly profile: Profile; readonly byHash: ReadonlyMap<number, Term> },
) {
  const [one, two] = [
    rivalry(a.profile, b.profile, b.byHash),
    rivalry(b.profile, a.profile, a.byHash),
  ];
  return {
    rivalNames: Math.min(one.most, two.most),
    rivalsTogether: Math.log1p(Math.min(one.sum, two.sum)),
  };
}
