import type { PlacedPassage } from '../fingerprint/recipe-3.ts';
import { isSameArticle } from '../same-article.ts';
import type { Candidate, StoredPrint } from './candidate.ts';

/** An article that was too long for its fingerprint. */
interface Cut {
  readonly story: string;
  readonly print: StoredPrint;
  /** The last hash that there was room for. */
  readonly last: number;
}

/** Of one outlet so many long articles are asked, those of the nearest stories: a block is in all of them. */
const MOST_ASKED = 12;

/**
 * Passages past the last hash that a cut fingerprint had room for, whose nearest neighbour on the page
 * that it had room for, before or after, is in it. Cost: the passages.
 */
function suspectOf(passages: readonly PlacedPassage[], print: StoredPrint, last: number) {
  const suspect = new Set<number>();
  for (const inOrder of [passages, [...passages].reverse()]) {
    let isBeside = false;
    for (const { hash } of inOrder) {
      if (hash <= last) isBeside = print.passages.has(hash) || print.standing.has(hash);
      else if (isBeside) suspect.add(hash);
    }
  }
  return suspect;
}

/**
 * The candidates without what may be boilerplate for all one can tell. A long article keeps only the
 * smaller hashes of its passages, so of a standing paragraph that it shares with a short one of its outlet it
 * shows a part; what stands on the page beside that part is taken for the rest of it.
 * Cost: the page's passages × the cut articles that are asked, and a comparison of two for each article and cut one of its outlet.
 */
export function withoutBesideStanding(
  passages: readonly PlacedPassage[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const cutOf = new Map<string, Cut[]>();
  for (const { story, prints } of candidates)
    for (const print of prints) {
      const known = cutOf.get(print.outlet) ?? [];
      cutOf.set(print.outlet, known);
      if (print.cutAt !== null && known.length < MOST_ASKED)
        known.push({ story, print, last: print.cutAt });
    }
  const suspects = new Map<StoredPrint, ReadonlySet<number>>();
  const suspectIn = ({ print, last }: Cut) => {
    const known = suspects.get(print) ?? suspectOf(passages, print, last);
    suspects.set(print, known);
    return known;
  };
  return candidates.map((candidate) => ({
    ...candidate,
    prints: candidate.prints.map((print) => {
      const others = (cutOf.get(print.outlet) ?? []).filter(
        (other) => other.story !== candidate.story && !isSameArticle(print, other.print),
      );
      if (others.length === 0) return print;
      const own = [...print.passages].filter(
        (hash) => !others.some((other) => suspectIn(other).has(hash)),
      );
      return { ...print, passages: new Set(own) };
    }),
  }));
}
