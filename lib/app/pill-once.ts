import { pillKey } from '../core/match/pill-key.ts';

/** What is remembered of pills. */
export interface PillMemory {
  /** Whether the reader closed the pill for a story on a page, in whatever session. */
  isDismissed(story: string, url: string): Promise<boolean>;
  /** Whether the pill of that key was shown since the browser was started. */
  isSeen(key: string): Promise<boolean>;
}

/**
 * The key under which the pill of a story may be shown on a page; null when it has been closed there, or
 * was shown on an earlier stay: loaded again, gone back to, in another tab. `staying` is the key of
 * the pill that this stay began with, null without one: a page that is drawn anew while the reader
 * stays on it keeps its pill.
 */
export async function pillOnce(
  memory: PillMemory,
  { story, url }: { readonly story: string; readonly url: string },
  staying: string | null,
): Promise<string | null> {
  if (await memory.isDismissed(story, url)) return null;
  const key = pillKey(story, url);
  return key === staying || !(await memory.isSeen(key)) ? key : null;
}
