import { LEAST_SHARE, rarity, scoreOf } from '../../lib/core/lookup/evaluate.ts';
import { type Entry, FIELD_WEIGHTS, FIELDS, lengthOf } from '../../lib/core/lookup/fields.ts';
import type { LookupQuery } from '../../lib/core/lookup/query.ts';
import { forgiven, wantsOf } from '../../lib/core/lookup/search.ts';
import { likenessOf, type Want } from '../../lib/core/lookup/tiers.ts';

const termsOf = (entry: Entry, field: number) => (entry.terms[field] ?? '').split(' ');

/** How well an entry holds a wanted word; 0 when it does not. */
function held(entry: Entry, want: Want, withTypos: boolean): number {
  return Math.max(
    ...FIELDS.map((field, at) =>
      field === 'flag'
        ? 0
        : FIELD_WEIGHTS[field] *
          Math.max(
            ...termsOf(entry, at).map((term) => (term ? likenessOf(want, term, withTypos) : 0)),
          ),
    ),
  );
}

const passes = (entry: Entry, { filters }: LookupQuery) =>
  filters.every(({ field, form }) =>
    termsOf(entry, FIELDS.indexOf(field)).some((term) => term !== '' && term.startsWith(form)),
  );

function scanOnce(entries: readonly Entry[], query: LookupQuery, typos: readonly boolean[]) {
  const wants = wantsOf(query);
  const table = entries.map((entry) =>
    wants.map((want, at) => held(entry, want, typos[at] ?? false)),
  );
  const counts = wants.map((_, at) => table.filter((row) => (row[at] ?? 0) > 0).length);
  const told = counts.map((count) => rarity(count, entries.length));
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const asked = sum(told);
  const hits = entries.flatMap((entry, at) => {
    const row = table[at] ?? [];
    const holds = sum(told.map((one, want) => ((row[want] ?? 0) > 0 ? one : 0)));
    if (!passes(entry, query) || holds < (query.leastShare ?? LEAST_SHARE) * asked - 1e-9)
      return [];
    const tells = sum(told.map((one, want) => one * (row[want] ?? 0)));
    const isFull = row.every((weight) => weight > 0);
    return [{ key: entry.key, score: scoreOf(tells, holds, asked, lengthOf(entry)), isFull }];
  });
  return { hits, counts };
}

/**
 * What a lookup answers, by looking at every entry and every word of it: the model that the index is
 * held against. Best first, ties by key.
 */
export function scanLookup(entries: readonly Entry[], query: LookupQuery) {
  const wants = wantsOf(query);
  if (wants.length === 0 && query.filters.length === 0) return [];
  let { hits, counts } = scanOnce(entries, query, []);
  if (!hits.some(({ isFull }) => isFull)) {
    ({ hits, counts } = scanOnce(entries, query, forgiven(wants, counts)));
  }
  return hits
    .map(({ key, score }) => ({ key, score }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}
