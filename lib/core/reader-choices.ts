import type { Caution } from './match/caution.ts';

/** What the reader has chosen about how pages are judged. */
export interface ReaderChoices {
  readonly caution: Caution;
  /** Criteria, by id, of which the reader wants no note. */
  readonly criteriaOff: readonly string[];
  /** Outlets that the reader finds notable, by name or domain; empty: no outlet is left out. */
  readonly notableOutlets: readonly string[];
}

export const DEFAULT_CHOICES: ReaderChoices = {
  caution: 'cautious',
  criteriaOff: [],
  notableOutlets: [],
};
