import type { WriteTransaction } from './transact.ts';

/** Adds articles to the match index: one read and one write a hash. */
export async function putPostings(
  transaction: WriteTransaction,
  added: ReadonlyMap<number, readonly string[]>,
): Promise<void> {
  const store = transaction.objectStore('postings');
  await Promise.all(
    [...added].map(async ([hash, articles]) => {
      const known = (await store.get(hash))?.articles ?? [];
      await store.put({ hash, articles: [...new Set([...known, ...articles])] });
    }),
  );
}

/** Takes articles out of the match index; a hash that nothing holds any more goes. */
export async function removePostings(
  transaction: WriteTransaction,
  removed: ReadonlyMap<number, readonly string[]>,
): Promise<void> {
  const store = transaction.objectStore('postings');
  await Promise.all(
    [...removed].map(async ([hash, articles]) => {
      const left = (await store.get(hash))?.articles.filter((key) => !articles.includes(key)) ?? [];
      await (left.length > 0 ? store.put({ hash, articles: left }) : store.delete(hash));
    }),
  );
}
