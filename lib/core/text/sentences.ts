import { type Span, trimSpan } from '../span.ts';

/** Words before a full stop that do not end a sentence. Months and titles are the common ones in news. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|Prof|St|Jr|Sr|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|vs|Inc|Corp|Co|Ltd|[A-Z])\.$/;
/** “U.S.” ends a sentence only before a word that opens one; else it stands in a name. */
const INITIALISM = /(?:^|[\s(“"])(?:[A-Z]\.){2,}$/;
const OPENER =
  /^(?:The|A|An|This|That|These|Those|He|She|It|They|We|I|You|His|Her|Its|Their|Our|But|And|So|In|On|At|For|If|When|While|After|Before|As|There|Nobody|Some|Many|Most|According|Asked|Police|Officials)\b/u;
const CLOSERS = `”’"'»)]`;

/**
 * The paragraphs of `text` as trimmed spans: runs between line feeds. Empty ones are left out.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (span.end > span.start) paragraphs.push(span);
  }
  return paragraphs;
}

/**
 * The sentences of one paragraph as trimmed spans of `text`. A sentence ends at `.`, `!`, `?` or
 * `…` with its closing marks, before white space and something that is no lower-case letter; not
 * after an abbreviation, an initial, or an initialism inside a name. Cost: linear.
 */
export function findSentences(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  for (let index = within.start; index < within.end; index++) {
    if (!'.!?…'.includes(text.charAt(index))) continue;
    let end = index + 1;
    while (
      end < within.end &&
      ('.!?…'.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))
    )
      end++;
    index = end - 1;
    if (end < within.end && !/\s/.test(text.charAt(end))) continue;
    const rest = text.slice(end, Math.min(within.end, end + 16)).trimStart();
    if (/^\p{Ll}/u.test(rest)) continue;
    const ending = text.slice(Math.max(start, end - 8), end);
    if (ABBREVIATION.test(ending) || (INITIALISM.test(ending) && !OPENER.test(rest))) continue;
    sentences.push(trimSpan(text, { start, end }));
    start = end;
  }
  const last = trimSpan(text, { start, end: within.end });
  if (last.end > last.start) sentences.push(last);
  return sentences;
}

/** The sentence of `text` that holds the unit at `position`; its whole paragraph at worst. */
export function sentenceAt(text: string, position: number): Span {
  for (const paragraph of findParagraphs(text)) {
    if (position < paragraph.start || position >= paragraph.end) continue;
    for (const sentence of findSentences(text, paragraph)) {
      if (position < sentence.end) return sentence;
    }
    return paragraph;
  }
  return { start: position, end: position };
}
