import type { Mark } from './read-marks.ts';

/** Two marks that belong together: nothing else of the paragraph encloses them. */
export interface MarkedPair {
  readonly open: Mark;
  readonly close: Mark;
}

/** The marks of one paragraph, paired. */
export interface PairedMarks {
  /** Outermost pairs, in order. */
  readonly pairs: readonly MarkedPair[];
  /** The last mark that was opened and not closed, when no pair of the same mark follows it. */
  readonly unclosed: Mark | null;
}

/** No statement inside one paragraph is longer, in units; a pair farther apart is none. */
export const LONGEST = 20_000;

const isSingle = ({ family }: Mark) => family === 'single';

/** ‘ is closed by ’ and the like, but ' not by the backtick that opened nothing. */
function closesSingle(open: Mark, close: Mark): boolean {
  switch (open.glyph) {
    case '`':
      return "'’`´".includes(close.glyph);
    case '‚':
      return "‘’'".includes(close.glyph);
    case "'":
      return "'’".includes(close.glyph);
    case '´':
      return "´'’".includes(close.glyph);
    default:
      return "’'´".includes(close.glyph);
  }
}

/**
 * The outermost pairs among the `marks` of one paragraph.
 *
 * A mark closes the last open one of its family, and what was opened in between and not closed is
 * dropped. While a double mark is open, single ones are part of what was said. While a single one
 * is open, a double one lies inside it only when `singleOutside` says that this text prints speech
 * so; else the single one is taken for an apostrophe. A mark that is never closed encloses nothing.
 * Cost: linear in the marks, each is put on the stack and taken off once.
 */
export function pairMarks(
  text: string,
  marks: readonly Mark[],
  singleOutside: boolean,
): PairedMarks {
  const stack: Mark[] = [];
  const pairs: MarkedPair[] = [];
  marks.forEach((mark, index) => {
    const top = stack.at(-1);
    if (isSingle(mark) && top && !isSingle(top)) return;
    const at = mark.opens === 'yes' ? -1 : lastOpen(stack, mark);
    const open = stack[at];
    if (open && !isOtherUse(text, marks, index, open)) {
      stack.length = at;
      if (mark.start - open.end >= LONGEST) return;
      while ((pairs.at(-1)?.open.start ?? -1) > open.start) pairs.pop();
      pairs.push({ open, close: mark });
    } else if (mark.opens !== 'no' && !open) {
      if (top && isSingle(top) && (isSingle(mark) || !singleOutside)) stack.pop();
      stack.push(mark);
    }
  });
  const last = stack.findLast((mark) => singleOutside || !isSingle(mark)) ?? null;
  const isFollowed = pairs.some(
    ({ open }) => last && open.glyph === last.glyph && open.start > last.start,
  );
  return { pairs, unclosed: isFollowed ? null : last };
}

/** Where the mark stands in the stack that `close` would close; −1 for none. */
function lastOpen(stack: readonly Mark[], close: Mark): number {
  if (close.closes === 'no') return -1;
  const isClosed = (open: Mark) =>
    open.family === close.family && (!isSingle(open) || closesSingle(open, close));
  // Each family is open at most a few times: what is skipped is dropped when a mark is found.
  for (let at = stack.length - 1; at >= Math.max(0, stack.length - DEEPEST); at--) {
    const open = stack[at];
    if (open && isClosed(open)) return at;
  }
  return -1;
}

/** Marks inside one another that are looked through for the one to close; writers use two or three. */
const DEEPEST = 8;

/**
 * Whether the mark that could close `open` is an inch or foot mark, or the apostrophe of an owner
 * (“the captains’ boat”): then the next mark of its family closes more clearly.
 */
function isOtherUse(text: string, marks: readonly Mark[], index: number, open: Mark): boolean {
  const mark = marks[index];
  if (!mark || (mark.family !== 'double' && mark.family !== 'single')) return false;
  if (!(mark.isMeasure && mark.glyph !== '”') && !isOwner(text, mark)) return false;
  const next = nextOfFamily(marks, index);
  return next !== null && next.opens === 'no' && !isOwner(text, next) && canClose(open, next);
}

const canClose = (open: Mark, close: Mark) => !isSingle(open) || closesSingle(open, close);

/** “the captains’ boat”: behind an s and before a word in small letters. */
const isOwner = (text: string, { start, end, family }: Mark) =>
  family === 'single' &&
  /s/i.test(text.charAt(start - 1)) &&
  /^\s\p{Ll}/u.test(text.slice(end, end + 2));

function nextOfFamily(marks: readonly Mark[], index: number): Mark | null {
  const family = marks[index]?.family;
  const until = Math.min(marks.length, index + 1 + DEEPEST);
  for (let at = index + 1; at < until; at++) {
    const mark = marks[at];
    if (mark?.family === family) return mark ?? null;
  }
  return null;
}
