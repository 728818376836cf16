import { type Span, trimSpan } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { LONGEST, type PairedMarks, pairMarks } from './pair-marks.ts';
import { type Mark, readMarks } from './read-marks.ts';

/** Something between quotation marks. `outer` covers the marks, `inner` what they hold. */
export interface MarkedText {
  readonly outer: Span;
  /** Without the spaces that French and untidy pages print inside the marks. */
  readonly inner: Span;
  /** Set when the paragraph ended before the mark was closed: the statement goes on. */
  readonly open: boolean;
  /** Set for single marks in a text that prints speech between double ones. */
  readonly isMinor: boolean;
}

/** One paragraph with its marks. */
interface Paragraph extends Span {
  readonly marks: readonly Mark[];
  readonly paired: PairedMarks;
}

/**
 * Over how many paragraphs a mark that is not opened again may reach: a verse, or lines that a
 * page breaks. What is longer is more likely two mistakes than one quotation.
 */
const MOST_LINES = 4;

/**
 * Everything between quotation marks, outermost pairs only, in order. A mark that is not closed in
 * its paragraph holds to the paragraph's end when the next one opens with such a mark again, and
 * over the next few paragraphs when the first mark there closes it; nothing otherwise. The last
 * paragraph of such a statement holds to its end even when nothing closes it. Spans index `text`;
 * a paragraph in the middle without marks has `outer` equal to `inner`. Cost: linear.
 */
export function findMarked(text: string): MarkedText[] {
  const { paragraphs, speech } = readParagraphs(text);
  const found: MarkedText[] = [];
  const add = (outer: Span, inner: Span, open: boolean, isMinor = false) => {
    const trimmed = trimSpan(text, inner);
    if (trimmed.end > trimmed.start) found.push({ outer, inner: trimmed, open, isMinor });
  };
  let [goesOn, from] = [false, 0];
  paragraphs.forEach((paragraph, index) => {
    const { paired, end } = paragraph;
    const { unclosed } = paired;
    const next = paragraphs[index + 1];
    const wentOn = goesOn;
    goesOn = Boolean(unclosed && next && reopens(next, unclosed));
    const closing = unclosed && !goesOn ? closingAhead(paragraphs, index, unclosed) : null;
    const isLast = wentOn && unclosed?.start === paragraph.start;
    const isTaken = unclosed !== null && !unclosed.isValue && unclosed.start >= from;
    const until = isTaken && (goesOn || closing || isLast) ? unclosed.start : end;
    for (const { open, close } of paired.pairs) {
      if (open.isValue || open.start < from || open.start > until) continue;
      const isMinor = open.family === 'single' && speech === 'double';
      const outer = { start: open.start, end: close.end };
      add(outer, { start: open.end, end: close.start }, false, isMinor);
    }
    if (!unclosed || until === end) return;
    const [outer, inner] = [
      { start: unclosed.start, end },
      { start: unclosed.end, end },
    ];
    if (closing) {
      add(outer, inner, true);
      for (const line of paragraphs.slice(index + 1, closing.index)) add(line, line, true);
      const { start } = paragraphs[closing.index] ?? closing.mark;
      add({ start, end: closing.mark.end }, { start, end: closing.mark.start }, false);
      from = closing.mark.end;
    } else add(outer, inner, goesOn);
  });
  return found.filter(({ inner }) => inner.end - inner.start < LONGEST);
}

/** Whether a paragraph opens with a mark like `mark`, which the one before left open. */
function reopens({ start, marks, paired }: Paragraph, mark: Mark): boolean {
  const [first] = marks;
  if (first?.start !== start || first.family !== mark.family) return false;
  return paired.unclosed === first || paired.pairs[0]?.open === first;
}

/** The mark in one of the next paragraphs that closes `open`: the first of its family there. */
function closingAhead(
  paragraphs: readonly Paragraph[],
  from: number,
  open: Mark,
): { readonly index: number; readonly mark: Mark } | null {
  if (open.family === 'single') return null;
  for (let index = from + 1; index <= from + MOST_LINES; index++) {
    const paragraph = paragraphs[index];
    const mark = paragraph?.marks.find(({ family }) => family === open.family);
    if (mark) return mark.opens === 'no' && mark.end - open.end < LONGEST ? { index, mark } : null;
  }
  return null;
}

/** Between which marks a text prints speech; null for one that has neither. */
type SpeechMarks = 'single' | 'double' | null;

function readParagraphs(text: string): {
  readonly paragraphs: readonly Paragraph[];
  readonly speech: SpeechMarks;
} {
  const marks = readMarks(text);
  const speech = speechMarks(text, marks);
  let next = 0;
  const paragraphs = findParagraphs(text).map((span) => {
    const first = next;
    while (next < marks.length && (marks[next]?.start ?? 0) < span.end) next++;
    const own = marks.slice(first, next);
    return { ...span, marks: own, paired: pairMarks(text, own, speech === 'single') };
  });
  return { paragraphs, speech };
}

/**
 * Between which marks a text prints speech. Single ones, as in British papers, when more of them
 * close behind a comma or full stop, where no apostrophe stands, than there are double marks that
 * open.
 */
function speechMarks(text: string, marks: readonly Mark[]): SpeechMarks {
  let [single, double] = [0, 0];
  for (const mark of marks) {
    if (mark.family === 'double' && mark.opens === 'yes') double++;
    if (mark.family !== 'single' || mark.closes !== 'yes') continue;
    if (/[.,!?…]/u.test(text.charAt(mark.start - 1))) single++;
  }
  if (single > double) return 'single';
  return double > 0 ? 'double' : null;
}
