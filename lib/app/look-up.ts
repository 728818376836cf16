import { unlessDamaged } from '../core/damaged.ts';
import type { LookupAnswer } from '../core/lookup/answer.ts';
import { type LookupQuery, readQuery } from '../core/lookup/query.ts';
import { holdsPhrases, refineScore } from '../core/lookup/refine.ts';
import type { PackQuotation } from '../core/pack/pack.ts';
import { buildHit } from '../core/view/lookup-hits.ts';
import type { LookupView } from '../core/view/lookup-view.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import type { LookupLibrary } from './ports.ts';

/**
 * So many quotations are loaded for one answer: more than a panel shows at once, and few, since each
 * takes four records and they are most of what a keystroke costs; the rest are counted.
 */
const MOST_HITS = 16;
/** With a phrase, so many of the best are read until enough print it word by word. */
const MOST_READ_FOR_PHRASES = 240;

/** A stored quotation that was found, with what shows it. */
export interface FoundQuotation {
  readonly key: string;
  readonly score: number;
  readonly bundle: StoryBundle;
  readonly quotation: PackQuotation;
}

/**
 * The stored quotations that answer a query, best first: those that hold enough of its words and pass
 * its filters (see `readQuery`), words that stand together as typed before others. Of a query with
 * a phrase the best {@link MOST_READ_FOR_PHRASES} are read. Empty for an empty query.
 */
export async function findQuotations(
  library: LookupLibrary,
  query: LookupQuery,
  most = MOST_HITS,
): Promise<Omit<LookupAnswer, 'hits'> & { readonly hits: FoundQuotation[] }> {
  const isExact = query.phrases.length > 0;
  const { hits, found, damaged, searched, rebuilding } = await library.lookUp(
    query,
    isExact ? Math.max(most, MOST_READ_FOR_PHRASES) : most,
  );
  const looked = hits.map(({ key, score, bundle }) =>
    unlessDamaged((): FoundQuotation[] => {
      const id = key.slice(key.lastIndexOf('/') + 1);
      const quotation = bundle.story.quotations.find((one) => one.id === id);
      if (!quotation || !holdsPhrases(quotation, query)) return [];
      return [{ key, bundle, quotation, score: refineScore(score, quotation, query) }];
    }),
  );
  const read = looked
    .flatMap((one) => one ?? [])
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return {
    hits: read.slice(0, most),
    found: isExact ? read.length : found,
    damaged: damaged + looked.filter((one) => one === null).length,
    searched,
    rebuilding,
  };
}

/** A found quotation as it is shown; empty when its story is damaged. */
export const asHit = ({ bundle, quotation }: FoundQuotation) =>
  unlessDamaged(() => buildHit(bundle, quotation.id)) ?? [];

/** The same for the side panel, from what was typed. */
export async function lookUpQuotations(library: LookupLibrary, typed: string): Promise<LookupView> {
  const { hits: found, damaged, ...counts } = await findQuotations(library, readQuery(typed));
  const hits = found.flatMap(asHit);
  const unshown = damaged + found.length - hits.length;
  return { query: typed, ...counts, damaged: unshown, onThisPage: null, hits };
}
