import type { LookupQuery } from '../core/lookup/query.ts';
import { type LookupCandidate, rankCandidates } from '../core/lookup/rank.ts';
import type { Database } from './open.ts';
import { type ReadTransaction, readFrom } from './transact.ts';

/** A prefix of one letter leads to half the library: this many terms are read at most. */
const MOST_TERMS = 200;

/** What the lookup index answers. */
export interface LookupAnswer {
  /** Keys of quotations, `pack/story/quotation`, best first. */
  readonly hits: readonly { readonly key: string; readonly score: number }[];
  /** How many quotations were searched. */
  readonly searched: number;
}

/**
 * Stored quotations that hold the query's words, best first. Reads one record a whole word and at
 * most 200 for the growing last one; no quotation is loaded.
 */
export function lookUp(database: Database, query: LookupQuery): Promise<LookupAnswer> {
  return readFrom(database, ['terms', 'quotations'], (transaction) => answer(transaction, query));
}

async function answer(transaction: ReadTransaction, query: LookupQuery): Promise<LookupAnswer> {
  const store = transaction.objectStore('terms');
  const searched = await transaction.objectStore('quotations').count();
  const held = new Map<string, Set<string>>();
  const frequencies = new Map<string, number>();
  const count = (word: string, quotations: readonly string[]) => {
    frequencies.set(word, (frequencies.get(word) ?? 0) + quotations.length);
    for (const key of quotations) held.set(key, (held.get(key) ?? new Set()).add(word));
  };
  for (const word of query.words) count(word, (await store.get(word))?.quotations ?? []);
  if (query.prefix) {
    const range = IDBKeyRange.bound(query.prefix, `${query.prefix}\uffff`);
    const found = await store.getAll(range, MOST_TERMS);
    count(`${query.prefix}…`, [...new Set(found.flatMap((term) => term.quotations))]);
  }
  const candidates: LookupCandidate[] = [...held].map(([key, words]) => ({ key, words }));
  return { hits: rankCandidates(candidates, frequencies, searched), searched };
}
