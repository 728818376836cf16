import type { StoryBundle } from '../core/view/story-bundle.ts';
import type { Database } from './open.ts';
import type { TextRecord } from './schema.ts';
import { type ReadTransaction, together } from './transact.ts';

/** The article texts that the reader kept of a story, one after another; empty when there are none. */
export async function keptText(database: Database, story: string): Promise<string> {
  const records = await database.getAllFromIndex('texts', 'story', story);
  return records.map((record) => record.text).join('\n\n');
}

/**
 * A bundle with the kept texts of its own articles, so that links to words find the right place; the
 * same bundle when none is kept. Within a transaction over `texts`. Cost: one record an article of the bundle.
 */
export async function withTexts(
  transaction: ReadTransaction,
  bundle: StoryBundle,
): Promise<StoryBundle> {
  const texts = transaction.objectStore('texts');
  const found = await together(
    bundle.story.articles.map(
      ({ id }) =>
        () =>
          texts.get(`${bundle.key}/${id}`),
    ),
  );
  return textsOf(
    bundle,
    found.flatMap((record) => record ?? []),
  );
}

/** The same with the story's records of kept texts at hand. */
export function textsOf(bundle: StoryBundle, records: readonly TextRecord[]): StoryBundle {
  const textOf = new Map(records.map(({ key, text }) => [key, text]));
  const kept = bundle.story.articles.flatMap(({ id }) => {
    const text = textOf.get(`${bundle.key}/${id}`);
    return text === undefined ? [] : [[id, text] as const];
  });
  return kept.length > 0 ? { ...bundle, texts: new Map(kept) } : bundle;
}
