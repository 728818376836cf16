/** Who holds a passage: one stored article. */
export interface Holder {
  readonly story: string;
  readonly outlet: string;
}

/** A passage in more stories than this is a phrase of the trade or a plug, not a story's own. */
export const MOST_STORIES = 3;

/**
 * Whether a passage says nothing about which story a page tells: more than three stories hold it,
 * or two stories of one outlet do (its biographies, plugs and standing paragraphs).
 */
export function isBoilerplate(holders: readonly Holder[]): boolean {
  const outletsOf = new Map<string, string[]>();
  for (const { story, outlet } of holders)
    outletsOf.set(story, [...(outletsOf.get(story) ?? []), outlet]);
  if (outletsOf.size > MOST_STORIES) return true;
  const seen = new Set<string>();
  for (const outlets of outletsOf.values()) {
    for (const outlet of new Set(outlets)) {
      if (seen.has(outlet)) return true;
      seen.add(outlet);
    }
  }
  return false;
}
