import type { Rebuilding } from './index-state.ts';
import type { StoryQuotation } from './page-view.ts';

/** Printed words held against a stored quotation. */
export type HeldWords = NonNullable<StoryQuotation['here']>;

/** One quotation that a lookup found. */
export interface LookupHit {
  /** `pack/story/quotation`; null for a quotation that only this page prints. */
  readonly key: string | null;
  readonly story: { readonly key: string; readonly title: string } | null;
  readonly quotation: StoryQuotation;
  /** The coverage article that attests the full form, for the citation. */
  readonly source: {
    readonly outlet: string;
    readonly headline: string | null;
    readonly published: string | null;
    readonly url: string | null;
  } | null;
}

/** Which quotations a lookup goes over. */
export type LookupScope = 'everywhere' | 'this-page';

/** What the side panel shows for a query. */
export interface LookupView {
  readonly query: string;
  readonly hits: readonly LookupHit[];
  /** How many stored quotations hold enough of the query; the best of them are among the hits. */
  readonly found: number;
  /** Of the best, those that cannot be shown because a record of theirs is damaged. */
  readonly damaged: number;
  /** How many quotations were searched: silence is explained. */
  readonly searched: number;
  /** How far the index is being rebuilt; null when it is whole. */
  readonly rebuilding: Rebuilding | null;
  /** Quotations that the active tab's page prints, for the filter's count; null when there is no article. */
  readonly onThisPage: number | null;
}

/** What the library says of a selected text. */
export interface SelectionView {
  /**
   * `found`: it is `best`. `absent`: it is no stored quotation. `cannot-tell`: see `why`.
   */
  readonly verdict: 'found' | 'absent' | 'cannot-tell';
  /**
   * Too few words to tell; as well the one as another quotation, or several of them; so long that not
   * all of it was looked up; the nearest one’s record is damaged;
   * not found while the index is being rebuilt, so that it may be stored all the same. Null with another verdict.
   */
  readonly why: 'few-words' | 'several' | 'long' | 'damaged' | 'rebuilding' | null;
  /** The quotation that it is. */
  readonly best: LookupHit | null;
  /** The selected words against those of `best`; null without it. */
  readonly held: HeldWords | null;
  /** At most three others that are nearest to it, best first. */
  readonly nearest: readonly LookupHit[];
  readonly searched: number;
  /** How far the index is being rebuilt; null when it is whole. */
  readonly rebuilding: Rebuilding | null;
}
