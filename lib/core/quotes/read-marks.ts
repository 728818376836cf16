import { CLIPPED_REACH, isClipped } from './apostrophes.ts';
import { ANY_MARK, MARK_KINDS, type MarkFamily, type MarkKind } from './marks.ts';

/** How much a place speaks for a role: not at all, only when it fits what is open, or clearly. */
export type Certainty = 'no' | 'maybe' | 'yes';

/** One quotation mark of a text, with the roles that its shape and its place allow. */
export interface Mark {
  /** First unit and the one behind the last, in the text. */
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  readonly family: MarkFamily;
  readonly opens: Certainty;
  readonly closes: Certainty;
  /** Stands behind a digit, so that it may mean inches or feet. */
  readonly isMeasure: boolean;
  /** Opens behind an equals sign: what it holds is a value of markup, said by nobody. */
  readonly isValue: boolean;
}

/** What stands on the two sides of a mark. Edges of the text count as spaces. */
interface Place {
  readonly before: string;
  readonly after: string;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** A space, an opening bracket or another opening mark. */
  readonly opensBefore: boolean;
  /** Punctuation that ends something, or a closing mark. */
  readonly endsAfter: boolean;
}

type Roles = readonly [opens: Certainty, closes: Certainty];

const NEITHER: Roles = ['no', 'no'];
const OPENS: Roles = ['yes', 'no'];
const CLOSES: Roles = ['no', 'yes'];
const EITHER: Roles = ['maybe', 'maybe'];

const WORD = /[\p{L}\p{N}]/u;
/** Soft hyphens, joiners and marks of direction: not seen, so not what stands beside a mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** How many unseen units are looked past. */
const MOST_UNSEEN = 4;

function neighbour(text: string, at: number, step: 1 | -1): string {
  let place = at;
  for (let skipped = 0; skipped < MOST_UNSEEN && UNSEEN.test(text.charAt(place)); skipped++) {
    place += step;
  }
  return text.charAt(place) || ' ';
}

function placeOf(text: string, start: number, end: number): Place {
  const before = neighbour(text, start - 1, -1);
  const after = neighbour(text, end, 1);
  const spaceBefore = before.trim() === '';
  const startsWithDots = after === '.' && text.charAt(end + 1) === '.';
  return {
    before,
    after,
    spaceBefore,
    spaceAfter: after.trim() === '',
    opensBefore: spaceBefore || '([{<“‘„‚«‹"\'‛‟'.includes(before),
    endsAfter: ',.;:!?)]}”’»›'.includes(after) && !startsWithDots,
  };
}

function straightDouble(place: Place): Roles {
  const { before, spaceBefore, spaceAfter, opensBefore, endsAfter } = place;
  if (spaceAfter) return spaceBefore ? EITHER : CLOSES;
  if (endsAfter) return before === '“' ? EITHER : CLOSES;
  if (opensBefore) return before === '"' ? EITHER : OPENS;
  return EITHER;
}

/** “ ‟ and the like; also the closing mark of „…“ and, by mistake, of “…“. */
function openDouble(place: Place): Roles {
  const { before, after, spaceBefore, spaceAfter, opensBefore, endsAfter } = place;
  if (spaceBefore) return spaceAfter ? EITHER : OPENS;
  if (spaceAfter || (endsAfter && !opensBefore)) return CLOSES;
  return /[.,!?…]/u.test(before) || '[('.includes(after) ? EITHER : OPENS;
}

/** ”; also the opening mark of ”…”, as in Swedish and by mistake. */
function closeDouble({ spaceBefore, spaceAfter, endsAfter }: Place): Roles {
  return spaceBefore && !spaceAfter && !endsAfter ? EITHER : CLOSES;
}

function single(glyph: string, place: Place, follows: () => string): Roles {
  const { before, after, spaceBefore, spaceAfter, opensBefore } = place;
  const mayOpen =
    opensBefore || (!WORD.test(before) && /\p{Pd}/u.test(before)) ? !spaceAfter : false;
  const mayClose = !spaceBefore && !WORD.test(after);
  switch (glyph) {
    case '‚':
      return mayOpen ? OPENS : NEITHER;
    case '’':
      return mayClose ? CLOSES : NEITHER;
    case '‘':
    case '‛':
      if (mayOpen && !isClipped(follows())) return OPENS;
      return mayClose ? ['no', 'maybe'] : NEITHER;
    default:
      if (mayOpen && !place.endsAfter && !isClipped(follows())) return OPENS;
      return mayClose ? CLOSES : NEITHER;
  }
}

/** A guillemet goes by its shape, turned round in a text that prints »…«; one shape may do both. */
function angle(isOpener: boolean, place: Place, isReversed: boolean): Roles {
  const { spaceBefore, spaceAfter, endsAfter } = place;
  if (!isOpener) return CLOSES;
  return isReversed && !spaceBefore && (spaceAfter || endsAfter) ? CLOSES : OPENS;
}

/**
 * Whether the guillemets of a text point inwards, »…« or »…»: told by those that have a space or
 * punctuation on one side only. Where all point to one side they vote by turns, and the first counts.
 */
function pointsInwards(text: string, found: readonly RegExpExecArray[]): boolean {
  let [votes, first] = [0, 0];
  for (const { 0: glyph, index } of found) {
    if (!'«»‹›'.includes(glyph)) continue;
    const { opensBefore, spaceAfter, endsAfter } = placeOf(text, index, index + 1);
    if (opensBefore === (spaceAfter || endsAfter)) continue;
    const vote = (glyph === '«' || glyph === '‹') === opensBefore ? -1 : 1;
    votes += vote;
    first ||= vote;
  }
  return votes > 0 || (votes === 0 && first > 0);
}

function rolesOf(
  text: string,
  glyph: string,
  { family, shape }: MarkKind,
  place: Place,
  end: number,
  isReversed: boolean,
): Roles {
  switch (family) {
    case 'double':
      if (shape === 'straight') return straightDouble(place);
      if (shape === 'low') return OPENS;
      return shape === 'open' ? openDouble(place) : closeDouble(place);
    case 'single':
      return single(glyph, place, () => text.slice(end, end + CLIPPED_REACH));
    case 'angle':
    case 'single-angle':
      return angle((shape === 'open') !== isReversed, place, isReversed);
    case 'corner':
    case 'inner-corner':
      return shape === 'open' ? OPENS : CLOSES;
    default: {
      const never: never = family;
      return never;
    }
  }
}

const isAsciiLetter = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122;

/** “isn’t”: the most common use of these units by far, so it is told before all else. */
const isInsideWord = (text: string, at: number) =>
  isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1));

/**
 * Every quotation mark of `text`, in order, with the roles that it may have. Apostrophes between
 * letters and marks that can neither open nor close are left out. Cost: linear.
 */
export function readMarks(text: string): Mark[] {
  const found = [...text.matchAll(ANY_MARK)];
  const isReversed = pointsInwards(text, found);
  const marks: Mark[] = [];
  for (const { 0: glyph, index: start } of found) {
    const kind = MARK_KINDS.get(glyph);
    if (!kind || (kind.family === 'single' && isInsideWord(text, start))) continue;
    const end = start + glyph.length;
    const place = placeOf(text, start, end);
    const [opens, closes] = rolesOf(text, glyph, kind, place, end, isReversed);
    if (opens === 'no' && closes === 'no') continue;
    marks.push({
      start,
      end,
      glyph,
      family: kind.family,
      opens,
      closes,
      isMeasure: /[0-9]/.test(place.before),
      isValue: place.before === '=',
    });
  }
  return marks;
}
