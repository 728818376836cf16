import type { Refusal } from '../../lib/core/formats/refusal.ts';
import type { Result } from '../../lib/core/result.ts';

/** What became of a file of fact checks. */
export interface FactCheckReport {
  readonly fileName: string;
  readonly added: number;
  /** Another edition of one that was there. */
  readonly replaced: number;
  readonly same: number;
  readonly refused: number;
  /** The first of them. */
  readonly refusals: readonly Refusal[];
}

/** Something done to one story, named by its key in the library. */
export type StoryChange = (key: string) => Promise<Result<null>>;
