import type { LookupHit } from '../../lib/core/view/lookup-view.ts';
import type { Text } from '../wording/text.tsx';

type Words = Pick<Text, 't' | 'date'>;

const inMarks = ({ t }: Words, words: string) => `${t('quote_open')}${words}${t('quote_close')}`;

/** The quotation in full; parts of an interrupted statement stand in marks of their own. */
const wordsOf = ({ quotation }: LookupHit, text: Words) =>
  quotation.parts.map((words) => inMarks(text, words)).join(' … ');

/** Who said it to whom, on what occasion and when. What is not known is left out. */
function speakerOf({ quotation }: LookupHit, { t, date }: Words): string {
  const { speaker } = quotation;
  const isUnnamed = !speaker.named && speaker.kind === 'person';
  return listed([
    isUnnamed && speaker.name ? t('cite_not_named', speaker.name) : speaker.name,
    speaker.role,
    quotation.to && t('quote_to', quotation.to),
    quotation.occasion,
    quotation.said && date(quotation.said),
  ]);
}

/** The quotation in full and who said it, without who printed it. */
export function saidOf(hit: LookupHit, text: Words): string {
  const by = speakerOf(hit, text);
  return by ? text.t('cite_said', wordsOf(hit, text), by) : wordsOf(hit, text);
}

/**
 * The plain text that a reader pastes: the quotation in full, who said it to whom, on what occasion
 * and when, then who printed it. What is not known is left out. Parts of an interrupted statement
 * stand in marks of their own with an ellipsis between them. No full stop follows an address.
 */
export function citationOf(hit: LookupHit, text: Words): string {
  const { quotation, source } = hit;
  const { t, date } = text;
  const outlet = source?.outlet || quotation.attestedBy;
  const printed = listed([
    outlet && t('cite_printed_by', outlet),
    source?.headline && inMarks(text, source.headline),
    source?.published && date(source.published),
    source?.url,
  ]);
  const end = printed && !source?.url ? '.' : '';
  return [saidOf(hit, text), printed + end].filter(Boolean).join(' ');
}

/** The same as Markdown: a block quotation, and under it who said it with a link to who printed it. */
export function markdownOf(hit: LookupHit, text: Words): string {
  const { quotation, source } = hit;
  const outlet = source?.outlet || quotation.attestedBy;
  const title = listed([
    outlet,
    source?.headline && inMarks(text, source.headline),
    source?.published && text.date(source.published),
  ]);
  const { url } = source ?? {};
  const printed =
    title && url
      ? `[${plainly(title)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`
      : plainly(title);
  const by = [plainly(speakerOf(hit, text)), printed].filter(Boolean).join('. ');
  const lines = quotation.parts.map((words) => `> ${plainly(inMarks(text, words))}`);
  return [lines.join('\n>\n'), ...(by ? [`> — ${by}`] : [])].join('\n>\n');
}

/** Words on one line that Markdown shows as they are. */
function plainly(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function listed(pieces: readonly (string | null | undefined)[]): string {
  return pieces.filter(Boolean).join(', ');
}
