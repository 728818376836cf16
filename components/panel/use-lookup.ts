import { useMemo } from 'preact/hooks';
import { ok, type Result } from '../../lib/core/result.ts';
import type { LookupScope, LookupView } from '../../lib/core/view/lookup-view.ts';
import { useLoaded } from '../controls/use-loaded.ts';
import { useSettled } from '../controls/use-settled.ts';

/** Asks for the quotations that a query leads to. */
export type LookUp = (
  query: string,
  scope: LookupScope,
  /** As `filterWords` gives them; empty without a filter. */
  filters: string,
) => Promise<Result<LookupView>>;

/** What the panel knows of the last thing that it asked for. */
export interface Lookup {
  /** Null before the first answer. An older answer stands until the next is there. */
  readonly result: Result<LookupAnswer> | null;
  readonly isWaiting: boolean;
  readonly retry: () => void;
}

/** An answer with the question: `view` is null when nothing was asked for. */
export interface LookupAnswer {
  readonly query: string;
  readonly scope: LookupScope;
  readonly view: LookupView | null;
}

/** Milliseconds without a key before a search: under what is felt, over the gap within a burst. */
const PAUSE = 60;

/**
 * Looks up `query` as it is typed, once it rests; answers out of turn are dropped. White space alone
 * asks for all that the page prints (`pageHasQuotations`), or for nothing. A new `page` object means
 * another page, so the same query is asked anew.
 */
export function useLookup(
  lookUp: LookUp,
  typed: string,
  { scope, filters }: { readonly scope: LookupScope; readonly filters: string },
  page: { readonly hasQuotations: boolean; readonly identity: object },
): Lookup {
  const { identity, hasQuotations } = page;
  const settled = useSettled(typed, PAUSE);
  const load = useMemo(() => {
    const isEmpty = settled.trim() === '';
    const query = isEmpty ? '' : settled;
    const where = isEmpty ? 'this-page' : scope;
    const run = async (): Promise<Result<LookupAnswer & { readonly by: object }>> => {
      const asked = { query, scope: where, by: run };
      if (isEmpty && !hasQuotations) return ok({ ...asked, view: null });
      const result = await lookUp(query, where, isEmpty ? '' : filters);
      return result.ok ? ok({ ...asked, view: result.value }) : result;
    };
    return run;
    // Another page changes what the same words lead to.
  }, [lookUp, settled, scope, filters, hasQuotations, identity]);
  const { result, retry } = useLoaded(load);
  const isWaiting = result === null || (result.ok && result.value.by !== load);
  return { result, isWaiting, retry };
}
