import { type Span, trimSpan } from '../span.ts';
import { foreignCredit } from './foreign-credits.ts';

/** The dash that opens a paragraph of speech, with its space; a hyphen needs one. */
const OPENING = /^(?:[–—―]\s?|-\s)(?=\S)/u;
/** A dash between speech and credit: it has a space on one side at least, or punctuation behind it. */
const PARTING = /\s[–—―]\s?|[–—―](?:\s|(?=[.,;:]))|\s-\s/gu;
/** A comma or a question that a credit follows. */
const BREAKING = /[,?!…]\s/gu;
/** Places of one paragraph that are tried, and how much is read behind each, in units. */
const MOST_PLACES = 12;
const CREDIT = 160;
/** Paragraphs of speech are no longer, in units. */
const LONGEST = 3000;

/**
 * What is said behind a dash that opens its paragraph, as Polish, Russian, Spanish, French and Swedish papers
 * print speech, in order: only where a verb of saying (`saying-verbs.ts`) credits it, since lists open with
 * dashes, too. Spans of `text` without the dashes. Cost: linear, with a bounded look at each paragraph.
 */
export function findDashedSpeech(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap(({ start, end }) => {
    if (!'–—―-'.includes(text.charAt(start)) || end - start > LONGEST) return [];
    const printed = text.slice(start, end);
    const opening = OPENING.exec(printed)?.[0].length ?? 0;
    if (opening === 0) return [];
    const pieces = partedByDashes(printed, opening) ?? brokenByCredit(printed, opening);
    return pieces
      .map((piece) => trimSpan(text, { start: start + piece.start, end: start + piece.end }))
      .filter((piece) => piece.end > piece.start);
  });
}

/** – Speech – said Holm. – More speech. Null when nothing between dashes is a credit. */
function partedByDashes(printed: string, from: number): Span[] | null {
  const pieces: Span[] = [];
  let begin = from;
  let isCredit = false;
  const dashes = [...printed.slice(from).matchAll(PARTING)].slice(0, MOST_PLACES);
  for (const { 0: dash, index } of dashes) {
    const [at, behind] = [from + index, from + index + dash.length];
    if (isCredit) {
      begin = behind + (/^[.,;:]\s*/u.exec(printed.slice(behind, behind + 4))?.[0].length ?? 0);
      isCredit = false;
    } else if (opensCredit(printed.slice(behind, behind + CREDIT))) {
      pieces.push({ start: begin, end: at });
      isCredit = true;
    }
  }
  if (pieces.length === 0) return null;
  return isCredit ? pieces : [...pieces, { start: begin, end: printed.length }];
}

/** – Speech, says Holm. What follows the credit may be speech or not, so it is left out. */
function brokenByCredit(printed: string, from: number): Span[] {
  const places = [...printed.slice(from).matchAll(BREAKING)].slice(0, MOST_PLACES);
  const place = places.find(({ 0: mark, index }) => {
    const behind = from + index + mark.length;
    return opensCredit(printed.slice(behind, behind + CREDIT));
  });
  return place ? [{ start: from, end: from + place.index + 1 }] : [];
}

/** Whether words begin with a credit: the verb first, up to the next mark that ends a clause. */
function opensCredit(words: string): boolean {
  const stop = words.search(/[.!?,;:–—―]|\s-\s/u);
  return foreignCredit(stop < 0 ? words : words.slice(0, stop)) === 0;
}
