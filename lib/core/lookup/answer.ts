import type { Rebuilding } from '../view/index-state.ts';
import type { StoryBundle } from '../view/story-bundle.ts';

/** What the library answers to a query, before the texts of the hits were looked at. */
export interface LookupAnswer {
  readonly hits: readonly {
    /** `pack/story/quotation`. */
    readonly key: string;
    readonly score: number;
    /** Its story, with what of it shows this quotation and no more. */
    readonly bundle: StoryBundle;
  }[];
  /** How many quotations hold enough of the query. */
  readonly found: number;
  /** Of the best, those that are left out because a record of theirs is damaged. */
  readonly damaged: number;
  /** How many were searched. */
  readonly searched: number;
  /** How far the index is being rebuilt; null when it is whole. */
  readonly rebuilding: Rebuilding | null;
}
