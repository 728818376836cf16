import type { Analysis } from '../article.ts';
import { type Span, slice } from '../span.ts';
import { wordsHash } from '../utterance/words-hash.ts';
import { BETWEEN_PARTS } from './parts.ts';

/** A quotation that a page printed, without its words. */
export interface SeenQuotation {
  /** Of its words: see `wordsHash`. */
  readonly hash: string;
  /** In the article's text as it was then. */
  readonly span: Span;
}

/** What a page printed when the reader had it open. */
export interface SeenPage {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly quotations: readonly SeenQuotation[];
}

/** One place of a page where another quotation stands than when the reader last saw it. */
export interface ChangedQuotation {
  /** Where it stands now; null when nothing took its place. */
  readonly span: Span | null;
  /** The words that stand there now. */
  readonly now: string | null;
  /** The words as they were, when the library holds them as a rendition; else they were never kept. */
  readonly before: string | null;
}

/** What changed on a page since the reader last saw it. */
export interface PageChanges {
  /** When that was, in milliseconds since the epoch. */
  readonly since: number;
  readonly quotations: readonly ChangedQuotation[];
}

/** A page of more quotations than these is remembered in part. */
const MOST_SEEN = 300;
/**
 * A text that took the place of another is the same quotation, changed, only if it is neither twice as
 * long nor half: else one went and another came, and which is not told.
 */
const MOST_GROWTH = 2;

/** The quotations of a page as they are remembered, in the order of the text. */
export function seenQuotations({ article, quotations }: Analysis): SeenQuotation[] {
  return quotations
    .filter((one) => one.kind !== 'partial')
    .slice(0, MOST_SEEN)
    .map(({ parts, start, end }) => ({
      hash: wordsHash(parts.map((part) => slice(article.text, part)).join(BETWEEN_PARTS)),
      span: { start, end },
    }));
}

/** Items in their order; `isKnown` when the other reading has one of the same words. */
interface Marked {
  readonly seen: SeenQuotation;
  readonly isKnown: boolean;
}

function marked(ours: readonly SeenQuotation[], theirs: readonly SeenQuotation[]): Marked[] {
  const left = new Map<string, number>();
  for (const { hash } of theirs) left.set(hash, (left.get(hash) ?? 0) + 1);
  return ours.map((seen) => {
    const count = left.get(seen.hash) ?? 0;
    if (count > 0) left.set(seen.hash, count - 1);
    return { seen, isKnown: count > 0 };
  });
}

/** Items in a row that the other reading lacks, with the known items around them. */
interface Row {
  readonly items: readonly SeenQuotation[];
  /** Hashes; null at an end of the page. */
  readonly after: string | null;
  readonly before: string | null;
}

function rowsOf(items: readonly Marked[]): Row[] {
  const rows: Row[] = [];
  let after: string | null = null;
  let row: SeenQuotation[] = [];
  for (const { seen, isKnown } of items) {
    if (!isKnown) row.push(seen);
    else {
      if (row.length > 0) rows.push({ items: row, after, before: seen.hash });
      [after, row] = [seen.hash, []];
    }
  }
  return row.length > 0 ? [...rows, { items: row, after, before: null }] : rows;
}

/** By the neighbours, so that the rows of two readings meet. */
const keyOf = ({ after, before }: Row) => `${after ?? ''} ${before ?? ''}`;

function byKey(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const lengthOf = ({ span }: SeenQuotation) => span.end - span.start;

function isGrown(before: SeenQuotation, now: SeenQuotation): boolean {
  const [a, b] = [lengthOf(before), lengthOf(now)];
  return Math.max(a, b) > MOST_GROWTH * Math.min(a, b);
}

/**
 * What went and what came between two readings of a page: pairs stand between the same two unchanged
 * quotations (or one and an end of the page), as many on both sides and of like length. Where all of a
 * page is new it may be another article at the same address: nothing is paired. What merely came is
 * not listed. Cost: linear.
 */
export function compareSeen(
  before: readonly SeenQuotation[],
  now: readonly SeenQuotation[],
): { readonly before: SeenQuotation; readonly now: SeenQuotation | null }[] {
  const [gone, come] = [rowsOf(marked(before, now)), rowsOf(marked(now, before))];
  const [ours, theirs] = [byKey(gone), byKey(come)];
  return gone.flatMap((row) => {
    const others = theirs.get(keyOf(row)) ?? [];
    const [only] = others;
    // Twice between the same two: which is which is not told.
    const isOnly = others.length === 1 && ours.get(keyOf(row))?.length === 1;
    const hasNeighbour = row.after !== null || row.before !== null;
    const isPaired = isOnly && hasNeighbour && only?.items.length === row.items.length;
    return row.items.map((one, index) => {
      const other = isPaired ? only?.items[index] : undefined;
      return { before: one, now: other && !isGrown(one, other) ? other : null };
    });
  });
}
