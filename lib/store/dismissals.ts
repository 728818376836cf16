import type { Database } from './open.ts';

const keyOf = (story: string, url: string) => `${story} ${url}`;

/** Remembers that the reader closed the pill for `story` on `url`. `at`: milliseconds since the epoch. */
export async function dismiss(
  database: Database,
  story: string,
  url: string,
  at: number,
): Promise<void> {
  await database.put('dismissals', { key: keyOf(story, url), story, url, at });
}

/** Whether the reader closed the pill for `story` on `url` before. */
export async function isDismissed(
  database: Database,
  story: string,
  url: string,
): Promise<boolean> {
  return (await database.getKey('dismissals', keyOf(story, url))) !== undefined;
}
