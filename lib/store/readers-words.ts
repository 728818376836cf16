import type { ReadersWord } from '../core/match/readers-word.ts';
import type { Database } from './open.ts';
import { readFrom, together, transact } from './transact.ts';

/** A page key holds no line break; a story key neither. */
const keyOf = (page: string, story: string) => `${page}\n${story}`;
const wordsOn = (page: string) => IDBKeyRange.bound(`${page}\n`, `${page}\n\uffff`);

/**
 * Remembers what the reader said of a story on a page, in place of what was said of it before;
 * null takes it back. A page tells one story at most: saying so of another one takes back the first.
 * `pages`: all that `wordKeys` names the page by. `at`: milliseconds since the epoch.
 */
export function saveWord(
  database: Database,
  pages: readonly string[],
  word: { readonly story: string; readonly says: ReadersWord['says'] | null },
  at: number,
): Promise<void> {
  return transact(database, ['readersWords'], async (transaction) => {
    const store = transaction.objectStore('readersWords');
    const { story, says } = word;
    for (const page of pages) {
      if (says === 'same-story') {
        for (const known of await store.getAll(wordsOn(page)))
          if (known.says === 'same-story') await store.delete(known.key);
      }
      const key = keyOf(page, story);
      await (says ? store.put({ key, page, story, says, at }) : store.delete(key));
    }
  });
}

/** What the reader said of stored stories on a page, the last word first. One range read a page key. */
export function readWords(database: Database, pages: readonly string[]): Promise<ReadersWord[]> {
  return readFrom(database, ['readersWords', 'stories'], async (transaction) => {
    const store = transaction.objectStore('readersWords');
    const found = await together(pages.map((page) => () => store.getAll(wordsOn(page))));
    const last = new Map<string, (typeof found)[number][number]>();
    for (const word of found.flat()) {
      const known = last.get(word.story);
      if (!known || known.at < word.at) last.set(word.story, word);
    }
    const words = [...last.values()].sort((a, b) => b.at - a.at);
    // A story may be deleted, and brought back with the words on it.
    const stored = await together(
      words.map(
        ({ story }) =>
          () =>
            transaction.objectStore('stories').getKey(story),
      ),
    );
    return words.flatMap(({ story, says }, index) => (stored[index] ? [{ story, says }] : []));
  });
}
