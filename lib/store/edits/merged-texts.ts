import type { TextRecord } from '../schema.ts';
import type { WriteTransaction } from '../transact.ts';

/** Keys of articles hold no slash: no text of the story's own is called so. */
const keyOf = (story: string, merged: string) => `${story}//${merged}`;

/** Keeps the texts of a story that was merged into another one with that. */
export async function putMergedTexts(
  transaction: WriteTransaction,
  story: string,
  { key, texts }: { readonly key: string; readonly texts: readonly TextRecord[] },
): Promise<void> {
  for (const [at, { text }] of texts.entries())
    await transaction.objectStore('texts').put({ key: `${keyOf(story, key)} ${at}`, story, text });
}

/** Takes them out again, when the story stands by itself again. */
export async function removeMergedTexts(
  transaction: WriteTransaction,
  story: string,
  merged: string,
): Promise<void> {
  const start = keyOf(story, merged);
  await transaction.objectStore('texts').delete(IDBKeyRange.bound(`${start} `, `${start}!`));
}
