import type { Candidate, StoredPrint } from './candidate.ts';
import type { PlacedPassage } from './recipe-3.ts';
import { isSameArticle } from './same-article.ts';

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
 * Cost: the page's passages × the cut articles of outlets that have several stories here.
 */
export function withoutBesideStanding(
  passages: readonly PlacedPassage[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const cut = candidates.flatMap(({ story, prints }) =>
    prints.flatMap((print) => (print.cutAt === null ? [] : [{ story, print, last: print.cutAt }])),
  );
  if (cut.length === 0) return candidates;
  const suspects = new Map<StoredPrint, ReadonlySet<number>>();
  const suspectIn = ({ print, last }: { readonly print: StoredPrint; readonly last: number }) => {
    const known = suspects.get(print) ?? suspectOf(passages, print, last);
    suspects.set(print, known);
    return known;
  };
  return candidates.map((candidate) => ({
    ...candidate,
    prints: candidate.prints.map((print) => {
      const others = cut.filter(
        (other) =>
          other.story !== candidate.story &&
          other.print.outlet === print.outlet &&
          !isSameArticle(print, other.print),
      );
      if (others.length === 0) return print;
      const own = [...print.passages].filter(
        (hash) => !others.some((other) => suspectIn(other).has(hash)),
      );
      return { ...print, passages: new Set(own) };
    }),
  }));
}
