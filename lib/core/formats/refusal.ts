/** Why a record of a file is not taken in, or a field of it is not kept; worded as `import_reason_…`. */
export type RefusalReason =
  | 'missing'
  | 'too-long'
  | 'too-many-fields'
  | 'nested-too-deeply'
  | 'not-an-address'
  | 'not-json'
  | 'not-a-fact-check'
  | 'not-an-annotation'
  | 'same-as-another'
  | 'too-many-records';

/** One refused record: which, where in it, and why. */
export interface Refusal {
  /** What the record is called in its file, or its number from 1. */
  readonly record: string;
  /** The field, as a path from the record down; empty for the record itself. */
  readonly path: string;
  readonly reason: RefusalReason;
}
