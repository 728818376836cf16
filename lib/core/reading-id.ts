import type { Article } from './article.ts';
import type { ReadingGist } from './reading-gist.ts';
import { hash64Hex } from './text/hash.ts';

/**
 * Names one reading of a page by its text: spans that were made of it index no other. A page that
 * has changed since has another id.
 */
export function readingId(article: Pick<Article, 'text'>): string {
  return hash64Hex(article.text);
}

/** What the reader looked at when pressing a button: the text by its reading, and the address. */
export interface SeenPage {
  /** See `readingId`. */
  readonly reading: string;
  /** What it is known by again when a part of it renews itself; null when only the same text will do. */
  readonly gist: ReadingGist | null;
  readonly url: string;
}
