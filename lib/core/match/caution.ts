/**
 * How sure the reader wants to be that a page tells a story which it does not copy: `strict` takes
 * copied text and addresses alone, `eager` more of what is only told alike.
 */
export type Caution = 'strict' | 'cautious' | 'eager';

/** From the one that shows least to the one that shows most. */
export const CAUTIONS: readonly Caution[] = ['strict', 'cautious', 'eager'];

/**
 * Log-odds of content from which a story is known by what is told alone, when both dates are known and
 * when one is not: a look-alike of another year cannot be told by its date. Read off the curves in
 * `docs/matching.md`, where both halves of the cases agree on `cautious`: of 701 pages
 * without their story it shows none that is plainly wrong, and `eager`, which finds a tenth more of what
 * other outlets tell, some five.
 */
export const CONTENT_FLOORS: Readonly<Record<Caution, { dated: number; undated: number }>> = {
  strict: { dated: Number.POSITIVE_INFINITY, undated: Number.POSITIVE_INFINITY },
  cautious: { dated: 3.5, undated: 5.5 },
  eager: { dated: 2.3, undated: 4.3 },
};
