/** So many of the last queries are offered again. */
export const MOST_RECENT = 8;
/** A query longer than this is cut, as a long selection may be; UTF-16 units. */
const LONGEST = 300;
/** Shorter ones are typed sooner than found in a list. */
const LEAST = 2;

const tidy = (query: string) => query.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
const keyOf = (query: string) => query.toLowerCase();

/**
 * The last queries with `query` as the latest, each once, whatever its capitals, at most
 * {@link MOST_RECENT}. A query that the latest one was the beginning of takes its place: the reader
 * paused while typing. The same list when the query is too short to be kept.
 */
export function addRecent(recent: readonly string[], query: string): readonly string[] {
  const latest = tidy(query);
  if (latest.length < LEAST) return recent;
  const isPaused = (one: string, at: number) => at === 0 && keyOf(latest).startsWith(keyOf(one));
  const others = recent.filter((one, at) => keyOf(one) !== keyOf(latest) && !isPaused(one, at));
  return [latest, ...others].slice(0, MOST_RECENT);
}

/** The list as it was stored; what is no text of ours in it is left out. */
export function readRecent(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .filter((one): one is string => typeof one === 'string' && tidy(one).length >= LEAST)
    .slice(0, MOST_RECENT);
}
