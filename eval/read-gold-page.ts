import { join } from 'node:path';
import { readInput } from '../cli/read-input.ts';
import type { Article } from '../lib/core/article.ts';
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
