import { readQuoteWords } from '../../lib/core/align/quote-words.ts';
import type { Span } from '../../lib/core/span.ts';

/**
 * The largest share of `place`, a stretch of `full` in UTF-16 units, that words of `printed` can cover
 * at all: those that both have, in order, each with the blanks and marks up to the next word, as if
 * nothing but words parted them. No true alignment covers more; less where a mark or a cut lies
 * between. 0–1. Cost: printed × full words.
 */
export function mostCovered(printed: string, full: string, place: Span): number {
  const ours = readQuoteWords(printed);
  const theirs = readQuoteWords(full).filter(
    ({ start, end }) => start < place.end && end > place.start,
  );
  let below = new Float64Array(theirs.length + 1);
  for (let row = ours.length - 1; row >= 0; row--) {
    const here = new Float64Array(theirs.length + 1);
    for (let column = theirs.length - 1; column >= 0; column--) {
      const word = theirs[column];
      const next = theirs[column + 1]?.start ?? place.end;
      const isSame = word !== undefined && word.form === ours[row]?.form;
      const covered = isSame ? next - Math.max(word.start, place.start) : 0;
      here[column] = Math.max(
        below[column] ?? 0,
        here[column + 1] ?? 0,
        isSame ? (below[column + 1] ?? 0) + covered : 0,
      );
    }
    below = here;
  }
  return (below[0] ?? 0) / Math.max(1, place.end - place.start);
}
