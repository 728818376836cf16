import type { Span } from '../span.ts';

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
  /** 0–1: share of the shorter side's words that stand in `same` runs. */
  readonly confidence: number;
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
