import type { Article } from '../../lib/core/article.ts';
import { readingId } from '../../lib/core/reading-id.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Unread } from '../../lib/page/read/bounds.ts';
import { readArticle } from '../../lib/page/read-article.ts';

/** So many readings of one document are remembered: what is on screen was made of one of the last. */
const REMEMBERED = 4;

/** The readings that were made of a document; spans index one of them. */
export interface Readings {
  /** Reads the article as it is now. */
  read(): Result<Article, Unread>;
  /** An earlier reading; null when it is too long ago. */
  find(id: string): Article | null;
}

/** Reads articles of `document` and remembers the last few by their id. */
export function rememberReadings(document: Document): Readings {
  const readings = new Map<string, Article>();
  return {
    read() {
      const article = readArticle(document, document.location.href);
      if (!article.ok) return article;
      const id = readingId(article.value);
      readings.delete(id);
      readings.set(id, article.value);
      for (const old of [...readings.keys()].slice(0, -REMEMBERED)) readings.delete(old);
      return article;
    },
    find: (id) => readings.get(id) ?? null,
  };
}
