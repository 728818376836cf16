import type { PackArticle } from '../core/pack/pack.ts';
import { reindexQuotations } from './lookup-index/index-quotations.ts';
import { articlesOf } from './match-index/story-articles.ts';
import { indexStories } from './match-index/write-stories.ts';
import type { WriteTransaction } from './transact.ts';

/**
 * Brings both indexes up to date with what the records of stories are by now, in the transaction
 * that changed them; a story that went leaves nothing in either. Cost: reading the stories, and a
 * few records in each index.
 */
export async function reindexStories(
  transaction: WriteTransaction,
  keys: readonly string[],
): Promise<void> {
  await reindexQuotations(transaction, keys);
  const changes = new Map<string, readonly PackArticle[] | null>();
  for (const key of keys) {
    const isStored = (await transaction.objectStore('stories').getKey(key)) !== undefined;
    changes.set(key, isStored ? await articlesOf(transaction, key) : null);
  }
  await indexStories(transaction, changes);
}
