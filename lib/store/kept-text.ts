import type { Database } from './open.ts';

/** The article texts that the reader kept of a story, one after another; empty when there are none. */
export async function keptText(database: Database, story: string): Promise<string> {
  const records = await database.getAllFromIndex('texts', 'story', story);
  return records.map((record) => record.text).join('\n\n');
}
