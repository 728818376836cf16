/** A pair of quotation marks: which characters may open, which may close. Data, one row a pair. */
export interface MarkPair {
  readonly open: string;
  readonly close: readonly string[];
  /** Whether the same character opens and closes, so that the place decides. */
  readonly symmetric: boolean;
  /** Apostrophes look like these: they open only before a word and close only after one. */
  readonly single: boolean;
}

export const MARK_PAIRS: readonly MarkPair[] = [
  { open: '“', close: ['”', '"'], symmetric: false, single: false },
  { open: '„', close: ['“', '”'], symmetric: false, single: false },
  { open: '«', close: ['»'], symmetric: false, single: false },
  { open: '»', close: ['«'], symmetric: false, single: false },
  { open: '"', close: ['"', '”'], symmetric: true, single: false },
  { open: '‘', close: ['’'], symmetric: false, single: true },
];
