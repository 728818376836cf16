import { align } from '../../lib/core/align/align.ts';
import { changesWording, type Difference } from '../../lib/core/align/difference.ts';
import { type QuotePiece, quotePieces } from './quote-pieces.ts';

/** What stands between the parts of an interrupted statement where they are compared as one text. */
const BETWEEN_PARTS = ' … ';

/** What somebody prints of a quotation, and how that is recorded to differ. */
export interface Printed {
  readonly printed: string;
  readonly differences: readonly Difference[];
}

/**
 * The stretches that a rendition leaves out, adds or changes, in order. Empty when its recorded
 * differences are not of wording, and when the two texts do not align, so that nothing is named
 * that the record does not bear out. Cost: printed words × words of the quotation.
 */
export function renditionChanges(rendition: Printed, parts: readonly string[]): QuotePiece[] {
  if (!changesWording(rendition.differences)) return [];
  const { printed } = rendition;
  const full = parts.join(BETWEEN_PARTS);
  const { runs } = align(printed, full);
  return quotePieces({ full, printed, runs }, parts).filter(
    ({ op }) => op === 'removed' || op === 'added' || op === 'changed',
  );
}
