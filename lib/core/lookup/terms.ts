import type { PackQuotation, PackSpeaker } from '../pack/pack.ts';
import { wordForms } from '../text/words.ts';

/**
 * The words under which a quotation is found: its own, those of every rendition, and its
 * speaker's name or description and role. Distinct, in no order.
 */
export function termsOf(quotation: PackQuotation, speaker: PackSpeaker | null): string[] {
  const texts = [
    ...quotation.parts,
    ...quotation.renditions.flatMap((rendition) => rendition.parts),
    speaker?.name ?? '',
    speaker?.description ?? '',
    speaker?.role ?? '',
    speaker?.affiliation ?? '',
    quotation.occasion ?? '',
  ];
  return [...new Set(texts.flatMap(wordForms))];
}
