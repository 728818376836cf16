import { wordForms } from '../../core/text/words.ts';
import type { Database } from '../open.ts';
import { readFrom } from '../transact.ts';

/** Stories that are read at once: some megabytes at most. */
const AT_ONCE = 1000;

/**
 * Stories whose titles hold all of the words, each as the beginning of one of theirs, in the order of
 * their keys; the first ones when there are no words. Cost: the heads of all stories, until `most`
 * are found.
 */
export function findByTitle(
  database: Database,
  words: string,
  { besides, most }: { readonly besides: string; readonly most: number },
): Promise<{ readonly key: string; readonly title: string; readonly date: string | null }[]> {
  const wanted = wordForms(words);
  const isFound = (title: string) => {
    const held = wordForms(title);
    return wanted.every((word) => held.some((one) => one.startsWith(word)));
  };
  return readFrom(database, ['stories'], async (transaction) => {
    const store = transaction.objectStore('stories');
    const found: { key: string; title: string; date: string | null }[] = [];
    let after: string | null = null;
    for (;;) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const heads = await store.getAll(range, AT_ONCE);
      for (const { key, title, date } of heads) {
        if (key !== besides && isFound(title)) found.push({ key, title, date });
        if (found.length === most) return found;
      }
      const last = heads.at(-1);
      if (!last || heads.length < AT_ONCE) return found;
      after = last.key;
    }
  });
}
