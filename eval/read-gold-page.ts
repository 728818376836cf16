import { join } from 'node:path';
import { parsePage } from '../cli/parse-page.ts';
import { readInput } from '../cli/read-input.ts';
import type { Article } from '../lib/core/article.ts';
import { holdsText, mapText } from '../lib/page/text-map.ts';
import { readPage } from './cases.ts';

/** A labelled page: its markup stands in `html`, a path inside the folder. */
interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** The article of a labelled page, read as `headwater analyze` reads it; null when it is refused. */
export async function readGoldPage(folder: string, page: GoldPage): Promise<Article | null> {
  const html = await readPage(join(folder, page.html));
  const read = readInput({ id: page.id, url: page.url, html });
  return read.ok ? read.value : null;
}

/** How many paragraphs an article's body has, and how many of them its page holds as they are. */
export async function paragraphsOnPage(folder: string, page: GoldPage, article: Article) {
  const { body } = parsePage(await readPage(join(folder, page.html)));
  const map = mapText(body);
  const paragraphs = article.text.split('\n\n');
  const absent = paragraphs.filter((paragraph) => !holdsText(map, paragraph));
  return { all: paragraphs.length, absent };
}
