import type { LookupHit } from '../../lib/core/view/lookup-view.ts';
import type { Text } from '../wording/text.tsx';

/**
 * The plain text that a reader pastes: the quotation in full, who said it to whom, on what occasion
 * and when, then who printed it. What is not known is left out. Parts of an interrupted statement
 * stand in marks of their own with an ellipsis between them. No full stop follows an address.
 */
export function citationOf(
  { quotation, source }: LookupHit,
  { t, date }: Pick<Text, 't' | 'date'>,
): string {
  const { speaker } = quotation;
  const inMarks = (words: string) => `${t('quote_open')}${words}${t('quote_close')}`;
  const isUnnamed = !speaker.named && speaker.kind === 'person';
  const said = quotation.parts.map(inMarks).join(' … ');
  const by = listed([
    isUnnamed && speaker.name ? t('cite_not_named', speaker.name) : speaker.name,
    speaker.role,
    quotation.to && t('quote_to', quotation.to),
    quotation.occasion,
    quotation.said && date(quotation.said),
  ]);
  const outlet = source?.outlet || quotation.attestedBy;
  const printed = listed([
    outlet && t('cite_printed_by', outlet),
    source?.headline && inMarks(source.headline),
    source?.published && date(source.published),
    source?.url,
  ]);
  const end = printed && !source?.url ? '.' : '';
  return [by ? t('cite_said', said, by) : said, printed + end].filter(Boolean).join(' ');
}

function listed(pieces: readonly (string | null | undefined)[]): string {
  return pieces.filter(Boolean).join(', ');
}
