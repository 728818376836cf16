import type { FoundQuotation } from '../article.ts';
import { overlap, type Span, slice } from '../span.ts';

/** Sentences after a credit that it may go on to cover; a longer run would be the article's own again. */
const MOST_FOLLOWING = 8;

const SOURCE_NOUN =
  '(?:report|story|article|memo|memorandum|letter|documents?|e-?mails?|directive|transcript|recording|video|filing|' +
  'lawsuit|complaint|indictment|affidavit|newspaper|paper|network|outlet|magazine|station|agency|broadcaster|polls?|survey|study)';
const SAYS =
  '(?:said|says|say|stated|states|reads?|added|adds|showed|shows|noted|notes|reported|reports|continued|quoted|cited|' +
  'found|alleges?|alleged|claims?|instructs|instructed)';

/** “The memo says”, “according to the report”: the sentence says that it goes on with the same source. */
const GOES_ON = new RegExp(
  String.raw`\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:internal |leaked |same )?${SOURCE_NOUN}(?: also| further| later| then)? ${SAYS}\b|\b[Aa]ccording to (?:the|that) ${SOURCE_NOUN}\b`,
  'u',
);

/**
 * The sentences that a credit in `sentences[index]` speaks for: its own, and those right behind it that say
 * themselves that they go on with the same paper or report, or print more of what the speaker named there
 * said. A statement that begins
 * before is covered from there on. Null when there is no such sentence. Cost: bounded by `MOST_FOLLOWING` sentences; `quotations` are
 * those near the credit.
 */
export function coveredBy(
  text: string,
  sentences: readonly Span[],
  index: number,
  quotations: readonly FoundQuotation[],
): Span | null {
  const own = sentences[index];
  if (!own) return null;
  let end = own.end;
  const isSaidHere = ({ speaker }: FoundQuotation) =>
    speaker !== null && speaker.mention.start >= own.start && speaker.mention.start < own.end;
  const start = Math.min(own.start, ...quotations.filter(isSaidHere).map((one) => one.start));
  for (const sentence of sentences.slice(index + 1, index + 1 + MOST_FOLLOWING)) {
    const isSaidOn = quotations.some(
      ({ speaker, ...quotation }) =>
        speaker !== null &&
        overlap(quotation, sentence) > 0 &&
        speaker.mention.start >= own.start &&
        speaker.mention.start < end,
    );
    if (!isSaidOn && !GOES_ON.test(slice(text, sentence))) break;
    end = sentence.end;
  }
  return { start, end };
}
