import { analyze } from '../core/analyze.ts';
import type { Article } from '../core/article.ts';
import { wordKeys } from '../core/match/readers-word.ts';
import { gistOf, isSameGist } from '../core/reading-gist.ts';
import { readingId, type SeenPage } from '../core/reading-id.ts';
import { type Result, refuse } from '../core/result.ts';
import type { Page } from './ports.ts';

/**
 * The page's article, if it is still the one that the reader saw: at that address, with the same text, or with the same headline,
 * quotations and all that was shown, and little else that is new (see `isSameGist`). A page goes on by itself to another address or
 * text while a popup is open: what is said and kept then would be of a page that nobody looked at. Refused with
 * `page-went-on`, or with `no-article` when none can be read.
 */
export async function readAsSeen(
  page: Pick<Page, 'read'>,
  seen: SeenPage,
): Promise<
  Result<{ readonly visit: string; readonly article: Article }, 'no-article' | 'page-went-on'>
> {
  const read = await page.read();
  if (!read.ok) return refuse('no-article', read.reason);
  const { article } = read.value;
  const isThere = String(wordKeys({ url: article.url })) === String(wordKeys({ url: seen.url }));
  if (!isThere) return refuse('page-went-on');
  if (readingId(article) === seen.reading) return read;
  const now = seen.gist && gistOf(analyze(article));
  return seen.gist && now && isSameGist(seen.gist, now) ? read : refuse('page-went-on');
}
