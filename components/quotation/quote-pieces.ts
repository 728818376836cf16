import type { Run } from '../../lib/core/align/difference.ts';
import { slice } from '../../lib/core/span.ts';

/** One stretch of a quotation as it is shown. */
export interface QuotePiece {
  /**
   * `beyond` is what the page does not print before its first or after its last word; `join` stands
   * between two parts of an interrupted statement.
   */
  readonly op: Run['op'] | 'beyond' | 'join';
  /** The stored words; empty for `added` and `join`. */
  readonly full: string;
  /** The page's words; empty unless `added` or `changed`. */
  readonly printed: string;
}

/** What `quotePieces` works on; `runs` index `full` and `printed`, in order. */
export interface QuoteComparison {
  readonly full: string;
  readonly printed: string;
  readonly runs: readonly Run[];
}

/**
 * The stored quotation cut into stretches, with what the page changed in its place. White space
 * between two runs is kept. Where `parts` are found in `full` one after the other, a `join` stands
 * in place of what separates them. Cost: runs times parts, and linear in the length of `full`.
 */
export function quotePieces(comparison: QuoteComparison, parts: readonly string[]): QuotePiece[] {
  const { full, printed, runs } = comparison;
  const first = runs.findIndex((run) => run.op !== 'removed');
  const last = runs.findLastIndex((run) => run.op !== 'removed');
  const gaps = partGaps(full, parts);
  const pieces: QuotePiece[] = [];
  let fullEnd = 0;
  let printedEnd = 0;

  for (const [index, run] of runs.entries()) {
    const outside = run.op === 'removed' && (index < first || index > last);
    const op = outside ? 'beyond' : run.op;
    const lead = full.slice(fullEnd, run.full.start);
    const leadOp = index === 0 && hasWord(lead) ? 'beyond' : leadBetween(pieces.at(-1)?.op, op);
    if (lead) pieces.push(...cutAtGaps(leadOp, full, fullEnd, run.full.start, gaps));
    else if (/\s$/.test(printed.slice(printedEnd, run.printed.start))) {
      pieces.push({ op: 'same', full: ' ', printed: '' });
    }
    if (op === 'added' || op === 'changed') {
      pieces.push({ op, full: slice(full, run.full), printed: slice(printed, run.printed) });
    } else {
      pieces.push(...cutAtGaps(op, full, run.full.start, run.full.end, gaps));
    }
    fullEnd = Math.max(fullEnd, run.full.end);
    printedEnd = Math.max(printedEnd, run.printed.end);
  }
  const tailOp = runs.length > 0 && hasWord(full.slice(fullEnd)) ? 'beyond' : 'same';
  pieces.push(...cutAtGaps(tailOp, full, fullEnd, full.length, gaps));
  return merge(pieces);
}

/** The number of words in all pieces of `op`: stored words for `removed`, the page's for `added`. */
export function countWords(pieces: readonly QuotePiece[], op: 'removed' | 'added'): number {
  return pieces
    .filter((piece) => piece.op === op)
    .map((piece) => (op === 'removed' ? piece.full : piece.printed))
    .reduce((sum, words) => sum + (words.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0), 0);
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

/** What lies between consecutive parts in `full`; empty when the parts are not all found. */
function partGaps(full: string, parts: readonly string[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const start = full.indexOf(part, from);
    if (start < 0) return [];
    if (index > 0) gaps.push({ start: from, end: start });
    from = start + part.length;
  }
  return gaps;
}

/** `full[start, end)` as pieces of `op`, with a `join` in place of each gap that begins in it. */
function cutAtGaps(
  op: QuotePiece['op'],
  full: string,
  start: number,
  end: number,
  gaps: readonly Gap[],
): QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let from = start;
  const upTo = (to: number) => {
    if (to > from) pieces.push({ op, full: full.slice(from, to), printed: '' });
  };
  for (const gap of gaps) {
    if (gap.start >= end || gap.end < start) continue;
    upTo(gap.start);
    if (gap.start >= start) pieces.push({ op: 'join', full: '', printed: '' });
    from = Math.max(from, Math.min(gap.end, end));
  }
  upTo(end);
  return pieces;
}

/** White space between two stretches that are both not printed belongs to them. */
function leadBetween(before: QuotePiece['op'] | undefined, op: QuotePiece['op']): QuotePiece['op'] {
  return before === op && (op === 'removed' || op === 'beyond') ? op : 'same';
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function merge(pieces: readonly QuotePiece[]): QuotePiece[] {
  const merged: QuotePiece[] = [];
  for (const piece of pieces) {
    const before = merged.at(-1);
    const joins = before?.op === piece.op && ['same', 'removed', 'beyond'].includes(piece.op);
    if (before && joins) merged.splice(-1, 1, { ...before, full: before.full + piece.full });
    else merged.push(piece);
  }
  return merged;
}
