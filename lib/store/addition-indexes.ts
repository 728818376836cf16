import type { Addition } from '../core/keep/addition.ts';
import { putPostings, removePostings } from './derived.ts';
import { articlePostings } from './story-records.ts';
import type { WriteTransaction } from './transact.ts';

/** Adds coverage that the reader added to a story to the match index. */
export async function putAdditionIndexes(
  transaction: WriteTransaction,
  story: string,
  addition: Addition,
): Promise<void> {
  await putPostings(transaction, articlePostings(story, [addition.article]));
}

/** Takes it out of the match index, and leaves there what the story's pack holds under the same id. */
export async function removeAdditionIndexes(
  transaction: WriteTransaction,
  story: string,
  { article }: Addition,
): Promise<void> {
  await removePostings(transaction, articlePostings(story, [article]));
  const stored = await transaction.objectStore('articles').get(`${story}/${article.id}`);
  if (stored) await putPostings(transaction, articlePostings(story, [stored.value]));
}
