import { type StoryRecords, storyOfRecords } from './story-records.ts';
import { type ReadTransaction, together } from './transact.ts';

/** Asks an index for the records of one story, or of all stories between two. */
type Ask<Value> = (query: string | IDBKeyRange) => Promise<readonly Value[]>;

/** How the records of some stories are asked for. */
export interface Asking {
  readonly keys: readonly string[];
  /** All from the first story to the last one; null when others stand between them. */
  readonly range: IDBKeyRange | null;
}

/**
 * How stories are asked for: in one reach when they stand side by side in the library, as the pieces of a whole library
 * do, else one by one. Cost: one count.
 */
export async function askingFor(
  transaction: ReadTransaction,
  keys: readonly string[],
): Promise<Asking> {
  const [first, last] = [keys[0], keys.at(-1)];
  const isRising = keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);
  if (first === undefined || last === undefined || !isRising) return { keys, range: null };
  const range = IDBKeyRange.bound(first, last);
  const between = await transaction.objectStore('stories').count(range);
  return { keys, range: between === keys.length ? range : null };
}

/** What belongs to each of some stories, in the order of the index. Cost: one request in one reach, else one a story. */
export async function byStory<Value extends { readonly story: string }>(
  { keys, range }: Asking,
  ask: Ask<Value>,
): Promise<(key: string) => Value[]> {
  const found = range
    ? await ask(range)
    : (await together(keys.map((key) => () => ask(key)))).flat();
  const grouped = new Map<string, Value[]>();
  for (const one of found) {
    const known = grouped.get(one.story);
    if (known) known.push(one);
    else grouped.set(one.story, [one]);
  }
  return (key) => grouped.get(key) ?? [];
}

/**
 * The records of some stories, put together; null in the place of one that is not stored. Cost: five requests for stories
 * that stand side by side, else five for each.
 */
export async function readManyRecords(
  transaction: ReadTransaction,
  asking: Asking,
): Promise<(StoryRecords | null)[]> {
  const { keys, range } = asking;
  const stories = transaction.objectStore('stories');
  const [records, articles, speakers, quotations, notes] = await together([
    () => (range ? stories.getAll(range) : together(keys.map((key) => () => stories.get(key)))),
    () =>
      byStory(asking, (query) => transaction.objectStore('articles').index('story').getAll(query)),
    () =>
      byStory(asking, (query) => transaction.objectStore('speakers').index('story').getAll(query)),
    () =>
      byStory(asking, (query) =>
        transaction.objectStore('quotations').index('story').getAll(query),
      ),
    () => byStory(asking, (query) => transaction.objectStore('notes').index('story').getAll(query)),
  ]);
  return keys.map((key, at) => {
    const record = records[at];
    if (!record) return null;
    return storyOfRecords(record, {
      articles: articles(key),
      speakers: speakers(key),
      quotations: quotations(key),
      notes: notes(key),
    });
  });
}
