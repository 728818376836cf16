import { bitsOf, countBits, hasBit, unite } from './entry-set.ts';
import { forEachHolder, type Tier } from './tiers.ts';

/** What of one segment a query's words led to. */
export interface SegmentTiers {
  readonly entries: number;
  /** Entries that were taken out. */
  readonly dead: Uint8Array | null;
  /** Entries that pass the filters, one bit each; null without filters. */
  readonly allowed: Uint8Array | null;
  readonly lengths: Uint8Array;
  /** For each wanted word. */
  readonly tiers: readonly (readonly Tier[])[];
}

/** An entry that holds enough of the query. */
export interface Ranked {
  readonly segment: number;
  readonly entry: number;
  readonly score: number;
}

export interface Evaluated {
  /** The best, as many as were asked for; ties: what was indexed last comes first. */
  readonly top: readonly Ranked[];
  /** How many hold enough. */
  readonly found: number;
  /** How many hold every wanted word. */
  readonly full: number;
}

/**
 * A hit holds at least this share of what the query's words tell together: enough to bear a word
 * that the page has and the library has not, too much for common words alone.
 */
export const LEAST_SHARE = 0.6;

/** What a word tells that `count` of `total` quotations hold (Spärck Jones 1972). */
export const rarity = (count: number, total: number): number =>
  Math.log(1 + total / Math.max(1, count));

/** A typical quotation has so many distinct words. */
const TYPICAL_LENGTH = 30;
/** How far length counts: of two that hold the same words, the shorter one is more of what was asked. */
const LENGTH_SHARE = 0.15;

/**
 * The score of an entry: what its words tell, each as well as it is held; less by the square of what
 * is missing, so that a short quotation with two of three words stands below a long one with all.
 */
export function scoreOf(told: number, held: number, asked: number, length: number): number {
  const share = asked === 0 ? 1 : held / asked;
  const lengthy = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / TYPICAL_LENGTH;
  return ((asked === 0 ? 1 : told) * share * share) / lengthy;
}

/** How many living entries of all segments hold each wanted word. */
export function countHolders(segments: readonly SegmentTiers[], wants: number): number[] {
  return Array.from({ length: wants }, (_, want) => {
    let count = 0;
    for (const { entries, dead, tiers } of segments) {
      const sets = (tiers[want] ?? []).map(({ set }) => set);
      const [only] = sets;
      const isRare = sets.length === 1 && only?.list && !dead;
      count += isRare ? only.list.length : countBits(unite(sets, entries), dead);
    }
    return count;
  });
}

/**
 * Ranks the entries that hold enough of the wanted words. Only the rarest words lead to candidates:
 * as many as it takes for the others not to be enough by themselves (the essential lists of
 * MaxScore: Turtle and Flood 1995); common words are only asked of what the rare ones led to.
 * `counts` are those of {@link countHolders}, `total` all living entries. Cost: the entries of the
 * essential words, times the words.
 */
export function evaluate(
  segments: readonly SegmentTiers[],
  counts: readonly number[],
  total: number,
  most: number,
): Evaluated {
  const told = counts.map((count) => rarity(count, total));
  const order = told.map((_, want) => want).sort((a, b) => (told[b] ?? 0) - (told[a] ?? 0));
  const asked = order.reduce((sum, want) => sum + (told[want] ?? 0), 0);
  const needed = LEAST_SHARE * asked - 1e-9;
  let essential = 0;
  for (let rest = asked; rest >= needed && essential < order.length; essential++) {
    rest -= told[order[essential] ?? 0] ?? 0;
  }
  const best = new Best(most);
  let [found, full] = [0, 0];
  segments.forEach((one, segment) => {
    const { held, scores, touched } = accumulate(one, order, told, essential);
    const { dead, allowed, lengths } = one;
    for (const entry of touched) {
      const holds = held[entry] ?? 0;
      if (holds < needed || (dead && hasBit(dead, entry))) continue;
      if (allowed && !hasBit(allowed, entry)) continue;
      found++;
      if (holds >= asked - 1e-9) full++;
      const score = scoreOf(scores[entry] ?? 0, holds, asked, lengths[entry] ?? 0);
      best.offer({ segment, entry, score });
    }
  });
  return { top: best.ranked, found, full };
}

function accumulate(
  { entries, tiers, allowed }: SegmentTiers,
  order: readonly number[],
  told: readonly number[],
  essential: number,
) {
  const held = new Float64Array(entries);
  const scores = new Float64Array(entries);
  const touched: number[] = [];
  if (order.length === 0) {
    // Filters alone: whatever passes.
    for (let entry = 0; entry < entries; entry++) {
      if (allowed && hasBit(allowed, entry)) touched.push(entry);
    }
  }
  order.forEach((want, place) => {
    const own = tiers[want] ?? [];
    const tells = told[want] ?? 0;
    const add = (entry: number, weight: number) => {
      held[entry] = (held[entry] ?? 0) + tells;
      scores[entry] = (scores[entry] ?? 0) + tells * weight;
    };
    if (place < essential) {
      forEachHolder(own, entries, (entry, weight) => {
        if (held[entry] === 0) touched.push(entry);
        add(entry, weight);
      });
    } else if (own.some(({ set }) => set.bits)) {
      const asBits = own.map(({ set, weight }) => ({ bits: bitsOf(set, entries), weight }));
      for (const entry of touched) {
        const tier = asBits.find(({ bits }) => hasBit(bits, entry));
        if (tier) add(entry, tier.weight);
      }
    } else {
      forEachHolder(own, entries, (entry, weight) => {
        if ((held[entry] ?? 0) > 0) add(entry, weight);
      });
    }
  });
  return { held, scores, touched };
}

/** The best of what it is offered. */
class Best {
  readonly ranked: Ranked[] = [];

  constructor(readonly most: number) {}

  offer(one: Ranked): void {
    const { ranked } = this;
    const last = ranked.at(-1);
    if (ranked.length >= this.most && last && !isBefore(one, last)) return;
    if (ranked.length >= this.most) ranked.pop();
    let [low, high] = [0, ranked.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = ranked[middle];
      if (other && isBefore(other, one)) low = middle + 1;
      else high = middle;
    }
    ranked.splice(low, 0, one);
  }
}

function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.segment !== b.segment ? a.segment > b.segment : a.entry > b.entry;
}
