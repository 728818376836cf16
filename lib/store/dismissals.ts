import { pillKey } from '../core/match/pill-key.ts';
import type { Database } from './open.ts';

/**
 * Remembers that the reader closed the pill for `story` on `url`, without writing down either. `at`:
 * milliseconds since the epoch.
 */
export async function dismiss(
  database: Database,
  story: string,
  url: string,
  at: number,
): Promise<void> {
  await database.put('dismissals', { key: pillKey(story, url), at });
}

/** Whether the reader closed the pill for `story` on `url` before. */
export async function isDismissed(
  database: Database,
  story: string,
  url: string,
): Promise<boolean> {
  return (await database.getKey('dismissals', pillKey(story, url))) !== undefined;
}
