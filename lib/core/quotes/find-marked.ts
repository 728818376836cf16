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
 * over the next few paragraphs when the first mark there closes it, without a last line that names
 * the speaker; nothing otherwise. The last paragraph of a statement that went on holds to its end
 * even when nothing closes it. Spans index `text`; a paragraph in the middle without marks has
 * `outer` equal to `inner`. Cost: linear.
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
    const { paired, start, end } = paragraph;
    const next = paragraphs[index + 1];
    const isFree = (mark: Mark) => !mark.isValue && mark.start >= from;
    const open = paired.unclosed && isFree(paired.unclosed) ? paired.unclosed : null;
    const wentOn = goesOn;
    goesOn = open !== null && next !== undefined && reopens(next, open);
    const closing = open && !goesOn ? closingAhead(paragraphs, index, open) : null;
    const isHeld = goesOn || closing || (wentOn && open?.start === start);
    for (const pair of paired.pairs) {
      if (!isFree(pair.open) || (open && isHeld && pair.open.start > open.start)) continue;
      const isMinor = pair.open.family === 'single' && speech === 'double';
      const outer = { start: pair.open.start, end: pair.close.end };
      add(outer, { start: pair.open.end, end: pair.close.start }, false, isMinor);
    }
    if (!open || !isHeld) return;
    const first = { outer: { start: open.start, end }, inner: { start: open.end, end } };
    const lines = closing ? linesTo(text, paragraphs, index, closing) : [];
    [first, ...lines].forEach(({ outer, inner }, at) => {
      add(outer, inner, goesOn || at < lines.length);
    });
    from = closing?.mark.end ?? from;
  });
  return found.filter(({ inner }) => inner.end - inner.start < LONGEST);
}

/** A mark that closes one of an earlier paragraph. */
interface Closing {
  readonly index: number;
  readonly mark: Mark;
}

/** The lines behind paragraph `from` up to the mark that closes it; not one that names the speaker. */
function linesTo(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
  { index, mark }: Closing,
): Pick<MarkedText, 'outer' | 'inner'>[] {
  const lines = paragraphs.slice(from + 1, index).map(({ start, end }) => ({
    outer: { start, end },
    inner: { start, end },
  }));
  const { start, end } = paragraphs[index] ?? mark;
  const inner = { start, end: mark.start };
  if (mark.end === end && isNameLine(text, inner)) return lines;
  return [...lines, { outer: { start, end: mark.end }, inner }];
}

/** Whether a paragraph opens with a mark like `mark`, which the one before left open. */
function reopens({ start, marks, paired }: Paragraph, mark: Mark): boolean {
  const [first] = marks;
  if (first?.start !== start || first.family !== mark.family) return false;
  return paired.unclosed === first || paired.pairs[0]?.open === first;
}

/** The mark in one of the next paragraphs that closes `open`: the first of its family there. */
function closingAhead(paragraphs: readonly Paragraph[], from: number, open: Mark): Closing | null {
  if (open.family === 'single') return null;
  for (let index = from + 1; index <= from + MOST_LINES; index++) {
    const paragraph = paragraphs[index];
    const mark = paragraph?.marks.find(({ family }) => family === open.family);
    if (mark) return mark.opens === 'no' && mark.end - open.end < LONGEST ? { index, mark } : null;
  }
  return null;
}

/** A line that names who is quoted is no longer, in words. */
const MOST_NAME_WORDS = 8;

/**
 * Whether the last line inside the marks names who said the others, as under words that are printed
 * large: a few words behind the end of a sentence, the last two of them with capitals.
 */
function isNameLine(text: string, line: Span): boolean {
  if (!/[.!?…]\s*$/u.test(text.slice(Math.max(0, line.start - 4), line.start))) return false;
  const words = text.slice(line.start, line.end).trim().split(/\s+/u);
  return words.length <= MOST_NAME_WORDS && words.slice(-2).every((word) => /^\p{Lu}/u.test(word));
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
