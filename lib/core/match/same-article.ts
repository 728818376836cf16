import { daysBetween } from './signals/content-score.ts';

/** What is asked of an article to tell whether it is another one over again. */
export interface Kept {
  /** Sampled passages. */
  readonly passages: ReadonlySet<number>;
  /** The last hash that its fingerprint had room for; null when it had room for all. */
  readonly cutAt: number | null;
  /** ISO 8601; null when it is not known. */
  readonly published: string | null;
}

/**
 * Of the passages of the longer one so many must stand in the other: with another end, a line corrected
 * or a standing block left out it is the same article; two stories of one outlet share far less.
 */
const SAME = 0.75;
/** Fewer passages (some eight words each) say nothing. */
const LEAST = 4;

const upTo = (last: number, { passages }: Kept) =>
  [...passages].filter((hash) => hash <= last).length;

/**
 * Whether two records hold one article: the same text, printed within a day as far as is known. Reports
 * made from a form (prices, weather) repeat theirs another day, and are not the same. Cost: the passages of both.
 */
export function isSameArticle(a: Kept, b: Kept): boolean {
  if ((daysBetween(a.published, b.published) ?? 0) > 1) return false;
  const last = Math.min(a.cutAt ?? 2 ** 32, b.cutAt ?? 2 ** 32);
  const longer = Math.max(upTo(last, a), upTo(last, b));
  if (longer < LEAST) return false;
  let shared = 0;
  for (const hash of a.passages) if (hash <= last && b.passages.has(hash)) shared++;
  return shared >= longer * SAME;
}
