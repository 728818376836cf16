import { bitsOf, countBits, listOf, unite } from './entry-set.ts';
import type { Tier } from './tiers.ts';

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
  leastShare = LEAST_SHARE,
): Evaluated {
  const told = counts.map((count) => rarity(count, total));
  const order = told.map((_, want) => want).sort((a, b) => (told[b] ?? 0) - (told[a] ?? 0));
  const asked = order.reduce((sum, want) => sum + (told[want] ?? 0), 0);
  const needed = leastShare * asked - 1e-9;
  let essential = 0;
  for (let rest = asked; rest >= needed && essential < order.length; essential++) {
    rest -= told[order[essential] ?? 0] ?? 0;
  }
  const best = new Best(most);
  let [found, full] = [0, 0];
  segments.forEach((one, segment) => {
    const candidates = candidatesOf(one, order.slice(0, essential));
    const { entries, held, scores, count } = weigh(one, candidates, order, told, needed);
    for (let at = 0; at < count; at++) {
      const [entry, holds] = [entries[at] ?? 0, held[at] ?? 0];
      if (holds < needed) continue;
      found++;
      if (holds >= asked - 1e-9) full++;
      best.offer(segment, entry, scoreOf(scores[at] ?? 0, holds, asked, one.lengths[entry] ?? 0));
    }
  });
  return { top: best.ranked, found, full };
}

/** The living entries that hold one of these wanted words, rising; without any, all that pass the filters. */
function candidatesOf({ entries, dead, allowed, tiers }: SegmentTiers, wants: readonly number[]) {
  const sets = wants.flatMap((want) => (tiers[want] ?? []).map(({ set }) => set));
  const bits = wants.length > 0 ? unite(sets, entries) : new Uint8Array(allowed ?? []);
  for (let at = 0; at < bits.length; at++) {
    const passing = (allowed?.[at] ?? 0xff) & ~(dead?.[at] ?? 0);
    bits[at] = (bits[at] ?? 0) & passing;
  }
  return listOf(bits);
}

/**
 * What of the query each candidate holds, and how well. Words come by `order`; a candidate that what
 * is left of the words can no longer make a hit is dropped on the way, so that the common words are
 * asked of few. A keystroke weighs tens of thousands: no call and no object for any of them.
 */
function weigh(
  segment: SegmentTiers,
  candidates: Uint32Array,
  order: readonly number[],
  told: readonly number[],
  needed: number,
) {
  const held = new Float64Array(candidates.length);
  const scores = new Float64Array(candidates.length);
  let count = candidates.length;
  let left = order.reduce((sum, want) => sum + (told[want] ?? 0), 0);
  for (const want of order) {
    const tells = told[want] ?? 0;
    left -= tells;
    const tiers = segment.tiers[want] ?? [];
    const bits = tiers.map(({ set }) => bitsOf(set, segment.entries));
    const adds = tiers.map(({ weight }) => tells * weight);
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const entry = candidates[at] ?? 0;
      let [holds, score] = [held[at] ?? 0, scores[at] ?? 0];
      for (let tier = 0; tier < bits.length; tier++) {
        if (((((bits[tier] as Uint8Array)[entry >>> 3] ?? 0) >>> (entry & 7)) & 1) === 0) continue;
        holds += tells;
        score += adds[tier] ?? 0;
        break;
      }
      // The sums are made in another order here: what they differ by is far below this.
      if (holds + left < needed - 1e-9) continue;
      candidates[kept] = entry;
      held[kept] = holds;
      scores[kept] = score;
      kept++;
    }
    count = kept;
  }
  return { entries: candidates, held, scores, count };
}

/** The best of what it is offered. */
class Best {
  readonly ranked: Ranked[] = [];

  constructor(readonly most: number) {}

  offer(segment: number, entry: number, score: number): void {
    const { ranked } = this;
    const last = ranked.length >= this.most ? ranked[ranked.length - 1] : undefined;
    // Most are below the last one: no object for them.
    if (last && score < last.score) return;
    const one = { segment, entry, score };
    if (last && !isBefore(one, last)) return;
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
