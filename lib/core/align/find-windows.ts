import { findSeeds, SEED_WORDS, type SeedHit } from './seed.ts';
import { isFunctionWord } from './word-weight.ts';

/** A stretch of `full` as word indexes `[start, end)`. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * How far a rendition may be spread in a transcript: twice its words, and forty more for what a
 * short one leaves out. What stands further apart is looked for piece by piece.
 */
const spreadOf = (printedWords: number) => 2 * printedWords + 40;

/** The places tried. The right one holds the most seeds almost always; the next ones are its rivals. */
const MOST_WINDOWS = 4;

/** The window `[first, last]` of hits, at most `spread` words wide, with the most different seeds; null of no hits. */
function densest(hits: readonly SeedHit[], spread: number): { first: number; last: number } | null {
  const counts = new Map<number, number>();
  let best: { first: number; last: number; seeds: number } | null = null;
  let first = 0;
  for (const [last, hit] of hits.entries()) {
    counts.set(hit.printed, (counts.get(hit.printed) ?? 0) + 1);
    for (let head = hits[first]; head && hit.full - head.full > spread; head = hits[++first]) {
      const left = (counts.get(head.printed) ?? 1) - 1;
      if (left === 0) counts.delete(head.printed);
      else counts.set(head.printed, left);
    }
    if (counts.size > (best?.seeds ?? 0)) best = { first, last, seeds: counts.size };
  }
  return best;
}

/** Seeds of three words; of single telling words when a much changed rendition keeps no three in a row. */
function seedsOf(printed: readonly string[], full: readonly string[]): SeedHit[] {
  for (const size of [SEED_WORDS, 2]) {
    const hits = printed.length >= size ? findSeeds(printed, full, size) : [];
    if (hits.length > 0) return hits;
  }
  const single = findSeeds(printed, full, 1);
  const telling = single.filter(({ printed: at }) => !isFunctionWord(printed[at] ?? ''));
  return telling.length > 0 ? telling : single;
}

/**
 * The stretches of `full` where `printed` may stand, the one with the most seeds first; they do not
 * hold the same seeds, but may overlap at their edges. Empty when they share no word. Cost: linear
 * in both.
 */
export function findWindows(printed: readonly string[], full: readonly string[]): Window[] {
  const spread = spreadOf(printed.length);
  let hits = seedsOf(printed, full);
  const windows: Window[] = [];
  while (windows.length < MOST_WINDOWS) {
    const found = densest(hits, spread);
    if (!found) break;
    const [from, to] = [hits[found.first]?.full ?? 0, hits[found.last]?.full ?? 0];
    windows.push({
      start: Math.max(0, from - printed.length - 1),
      end: Math.min(full.length, to + printed.length + 4),
    });
    hits = hits.filter(({ full: at }) => at < from || at > to);
  }
  return windows;
}
