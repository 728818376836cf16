/** Stories looked at closely for one page, at most. Each costs a record and a comparison. */
export const MOST_CANDIDATES = 60;

/** Once so many stories were named by rarer keys, a commoner key names no others. */
const MOST_NAMED = 5000;

/**
 * The stories that hold most of a page's keys, best first; `holders` gives for each key the stories
 * that hold it. A key counts by its rarity: one name that thousands of stories hold is less than one
 * sentence that two hold. Cost: all holders, each with one look into a map.
 */
export function nearestStories<Story extends string | number>(
  holders: ReadonlyMap<number, readonly Story[]>,
): Story[] {
  const weights = new Map<Story, number>();
  const rarestFirst = [...holders.values()].sort((a, b) => a.length - b.length);
  for (const stories of rarestFirst) {
    const weight = 1 / Math.log2(1 + stories.length);
    const mayName = weights.size < MOST_NAMED;
    for (const story of stories) {
      const known = weights.get(story);
      if (known !== undefined || mayName) weights.set(story, (known ?? 0) + weight);
    }
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([story]) => story);
}
