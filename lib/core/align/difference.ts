import type { Span } from '../span.ts';
import type { Surroundings } from './surroundings.ts';

/** How a rendition differs from the quotation in its fullest attested form. */
export const DIFFERENCES = [
  'same',
  'typographic',
  'trimmed-start',
  'trimmed-end',
  'cut-marked',
  'cut-unmarked',
  'inserted-bracketed',
  'inserted-unbracketed',
  'altered',
  'negation-changed',
  'spliced',
  'fragment',
  'misattributed',
  'unmatched',
] as const;

export type Difference = (typeof DIFFERENCES)[number];

/** A word-level piece of an alignment; both spans index the two inputs, an empty span marks the place. */
export interface Run {
  readonly op: 'same' | 'removed' | 'added' | 'changed';
  readonly printed: Span;
  readonly full: Span;
}

/** Two renditions held against each other. `removed` is what `printed` lacks of `full`. */
export interface Alignment {
  readonly differences: readonly Difference[];
  readonly runs: readonly Run[];
  /**
   * 0–1: how sure it is that both are one utterance, at this place. Falls with the share of printed
   * words that are not there, with how little the shared ones tell, and with how well another place
   * would do.
   */
  readonly confidence: number;
  /** What stands around it in the full text; null when nothing matched. */
  readonly surroundings: Surroundings | null;
}

/** The classes of a rendition by somebody else: the same words in another mouth are no longer the same. */
export function withMisattributed(classes: readonly Difference[]): Difference[] {
  const alone: readonly Difference[] = ['same', 'typographic', 'misattributed'];
  return [...classes.filter((one) => !alone.includes(one)), 'misattributed'];
}

/** Whether a reader should be told: anything beyond typography and a mere excerpt. */
export function changesWording(differences: readonly Difference[]): boolean {
  return differences.some(
    (difference) =>
      difference.startsWith('cut-') ||
      difference.startsWith('inserted-') ||
      difference === 'altered' ||
      difference === 'negation-changed' ||
      difference === 'spliced' ||
      difference === 'misattributed',
  );
}
