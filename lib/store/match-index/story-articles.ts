import type { PackArticle } from '../../core/pack/pack.ts';
import { together, type WriteTransaction } from '../transact.ts';

/**
 * All articles that the library holds of a story: its pack's in the pack's order, then the reader's own coverage. A
 * damaged record is left out: its story is found by the others.
 */
export async function articlesOf(
  transaction: WriteTransaction,
  story: string,
): Promise<PackArticle[]> {
  const [stored, added] = await together([
    () => transaction.objectStore('articles').index('story').getAll(story),
    () => transaction.objectStore('additions').index('story').getAll(story),
  ]);
  const inOrder = stored.sort((a, b) => a.order - b.order);
  return [...inOrder.map(({ value }) => value), ...added.map(({ value }) => value?.article)].filter(
    (article) => article !== undefined,
  );
}
