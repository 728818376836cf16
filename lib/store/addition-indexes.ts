import type { Addition } from '../core/keep/addition.ts';
import { putPostings, putTerms, removePostings, removeTerms } from './derived.ts';
import { articlePostings, quotationTerms } from './story-records.ts';
import type { WriteTransaction } from './transact.ts';

/** Indexes coverage that the reader added to a story. */
export async function putAdditionIndexes(
  transaction: WriteTransaction,
  story: string,
  addition: Addition,
): Promise<void> {
  await putPostings(transaction, articlePostings(story, [addition.article]));
  await putTerms(transaction, quotationTerms(story, addition.quotations, addition.speakers));
}

/** Takes it out of the indexes, and leaves there what the story's pack holds under the same ids. */
export async function removeAdditionIndexes(
  transaction: WriteTransaction,
  story: string,
  { article, quotations, speakers }: Addition,
): Promise<void> {
  await removePostings(transaction, articlePostings(story, [article]));
  await removeTerms(transaction, quotationTerms(story, quotations, speakers));
  const stored = await transaction.objectStore('articles').get(`${story}/${article.id}`);
  if (stored) await putPostings(transaction, articlePostings(story, [stored.value]));
  const kept = await transaction.objectStore('speakers').index('story').getAll(story);
  const speakersOf = kept.map((one) => one.value);
  for (const { id } of quotations) {
    const record = await transaction.objectStore('quotations').get(`${story}/${id}`);
    if (record) await putTerms(transaction, quotationTerms(story, [record.value], speakersOf));
  }
}
