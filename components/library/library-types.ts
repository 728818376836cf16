import type { Refusal } from '../../lib/core/formats/refusal.ts';

/** What became of a file of fact checks. */
export interface FactCheckReport {
  readonly fileName: string;
  readonly added: number;
  /** Another edition of one that was there. */
  readonly replaced: number;
  readonly same: number;
  /** The reader stopped before so many; taken in again, the file goes on there. */
  readonly left: number;
  readonly refused: number;
  /** The first of them. */
  readonly refusals: readonly Refusal[];
}

/** What a file of annotations brings. */
export interface AnnotationReport extends FactCheckReport {
  /** The first of those that are accepted: what was marked or written, and where. */
  readonly first: readonly { readonly id: string; readonly words: string; readonly url: string }[];
}
