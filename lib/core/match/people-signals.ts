import type { Profile, Term } from './profile.ts';

/** Who an article is about. */
export interface People {
  /** Share, 0–1, of what the article says of people that falls to each surname; by hash. */
  readonly shares: ReadonlyMap<number, number>;
  /** The first people of the lead, in order. */
  readonly first: readonly number[];
  /** Those that stand near the top of the text. */
  readonly near: ReadonlySet<number>;
}

/** Words up to which somebody is among the first named, and how many are. */
const FIRST = { words: 50, most: 3 };
/** Words up to which a name stands in the top of a text: a headline and three or four sentences. */
const TOP_WORDS = 80;
const DECAY = 60;

/** The people of a profile: what `isPerson` marks. Cost: its terms. */
export function peopleOf({ terms }: Profile): People {
  const people = terms.filter((term) => term.isPerson);
  const stress = (term: Term) => term.count * (1 + 2 * Math.exp(-term.place / DECAY));
  const all = people.reduce((sum, term) => sum + stress(term), 0);
  return {
    shares: new Map(people.map((term) => [term.hash, stress(term) / all])),
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
 * Whether both tell of the same people: how much of what they say of people falls to the same ones,
 * whether the people of one lead are in the other's, and the larger share of a lead's people whom the
 * other never names. One half, or none absent, when there is nobody to look for.
 */
export function comparePeople(a: Side, b: Side) {
  const share = (of: readonly number[], has: (hash: number) => boolean, none: number) =>
    of.length === 0 ? none : of.filter(has).length / of.length;
  let area = 0;
  for (const [hash, of] of a.people.shares) area += Math.min(of, b.people.shares.get(hash) ?? 0);
  return {
    peopleShared: a.people.shares.size > 0 && b.people.shares.size > 0 ? area : 0.5,
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

/**
 * How much more `a` speaks of the name it stresses most, against `b`: the logarithm of the ratio of
 * rates, 0 or more, up to about 4. A look-alike may name the first event's protagonist once (“the second
 * arrest in a month”), and still is about another: what counts is the rate. Cost: the terms of `a`.
 */
export function rivalry(a: Profile, b: Profile, inB: ReadonlyMap<number, Term>): number {
  let most = 0;
  for (const { kind, place, count, hash } of a.terms) {
    if (kind !== 'name' || place > TOP_WORDS) continue;
    const rate = (1000 * count) / a.words;
    const other = (1000 * (inB.get(hash)?.count ?? 0)) / (b.words || 1);
    const ratio = Math.log((rate + SMOOTHING) / (other + SMOOTHING));
    most = Math.max(most, ratio * Math.min(1, count / FULL_COUNT));
  }
  return most;
}
