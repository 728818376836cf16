import { bitsLength, hasBit } from './entry-set.ts';
import type { Evaluated, Ranked, SegmentTiers } from './evaluate.ts';
import { countHolders, evaluate } from './evaluate.ts';
import type { SegmentReader } from './index-reader.ts';
import { isEmptyQuery, type LookupQuery } from './query.ts';
import { readFilter, readTiers, type Want } from './tiers.ts';

/** In a longer query a word of it that is wrong is borne by the others. */
const MOST_TYPO_WORDS = 6;

/** What a search of the index answers. */
export interface Found {
  /** The best entries, with their keys. */
  readonly top: readonly (Ranked & { readonly key: string })[];
  /** How many entries hold enough of the query. */
  readonly found: number;
  /** How many were searched. */
  readonly searched: number;
}

/** One letter with capitals, or one digit. A sign of another script may be a whole word. */
const ONE_LETTER = /^[\p{Lu}\p{Ll}\p{Nd}]$/u;

/**
 * The free words of a query. A word of which one letter is typed so far is none yet when there are
 * others: nearly every quotation has a word that begins so, and to count them costs more than all the
 * rest. By itself it is the word of that letter.
 */
export function wantsOf({ words, prefix, filters }: LookupQuery): Want[] {
  const whole = words.map((form) => ({ form, isGrowing: false }));
  if (prefix === null) return whole;
  if (!ONE_LETTER.test(prefix)) return [...whole, { form: prefix, isGrowing: true }];
  return whole.length > 0 || filters.length > 0 ? whole : [{ form: prefix, isGrowing: false }];
}

/**
 * The words of which errors are forgiven when no entry holds all of them: those that no entry holds,
 * and every word of a short query, since an error may have made another word.
 */
export function forgiven(wants: readonly Want[], counts: readonly number[]): boolean[] {
  return wants.map((_, want) => wants.length <= MOST_TYPO_WORDS || counts[want] === 0);
}

/**
 * Searches all segments: what holds enough of the free words and passes the filters, best first, at
 * most `most`. Reads a block or two a word, the lengths, and keys for what it answers; nothing else.
 */
export async function search(
  segments: readonly SegmentReader[],
  query: LookupQuery,
  most: number,
): Promise<Found> {
  const wants = wantsOf(query);
  const searched = segments.reduce((sum, segment) => sum + livingOf(segment), 0);
  if (isEmptyQuery(query) || searched === 0) return { top: [], found: 0, searched };
  const read = await Promise.all(segments.map((segment) => readAll(segment, query, wants)));
  const counts = countHolders(read, wants.length);
  let answer = evaluate(read, counts, searched, most, query.leastShare);
  if (answer.full === 0) {
    const withTypos = forgiven(wants, counts);
    const again = await Promise.all(
      segments.map(async (segment, at) => ({
        ...(read[at] as SegmentTiers),
        tiers: await Promise.all(
          wants.map((want, place) =>
            withTypos[place]
              ? readTiers(segment, want, true)
              : Promise.resolve(read[at]?.tiers[place] ?? []),
          ),
        ),
      })),
    );
    answer = evaluate(again, countHolders(again, wants.length), searched, most, query.leastShare);
  }
  return { top: await withKeys(segments, answer), found: answer.found, searched };
}

function livingOf({ head, dead }: SegmentReader): number {
  if (!dead) return head.entries;
  let count = 0;
  for (let entry = 0; entry < head.entries; entry++) if (!hasBit(dead, entry)) count++;
  return count;
}

async function readAll(
  segment: SegmentReader,
  { filters }: LookupQuery,
  wants: readonly Want[],
): Promise<SegmentTiers> {
  const { entries } = segment.head;
  const [lengths, tiers, passing] = await Promise.all([
    segment.readLengths(),
    Promise.all(wants.map((want) => readTiers(segment, want, false))),
    Promise.all(filters.map(({ field, form }) => readFilter(segment, field, form))),
  ]);
  const allowed = passing.reduce<Uint8Array | null>((all, bits) => {
    if (!all) return bits;
    for (let at = 0; at < bitsLength(entries); at++) all[at] = (all[at] ?? 0) & (bits[at] ?? 0);
    return all;
  }, null);
  return { entries, dead: segment.dead, allowed, lengths, tiers };
}

async function withKeys(segments: readonly SegmentReader[], { top }: Evaluated) {
  const keys = await Promise.all(
    segments.map((segment, at) =>
      segment.readKeys(top.filter((one) => one.segment === at).map(({ entry }) => entry)),
    ),
  );
  const next = segments.map(() => 0);
  return top.map((one) => {
    const at = next[one.segment] ?? 0;
    next[one.segment] = at + 1;
    return { ...one, key: keys[one.segment]?.[at] ?? '' };
  });
}
