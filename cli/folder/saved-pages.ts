import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decodePage } from './decode-page.ts';

/** One file of a folder of saved pages. */
export interface SavedPage {
  /** Its path below the folder, with slashes. */
  readonly file: string;
  /** The name of the folder that it lies in, the first below the one given; null for a page right in that. */
  readonly story: string | null;
  /** The page's markup, or why it was not read. */
  readonly page:
    | { readonly html: string }
    | { readonly refused: 'not-a-page' | 'too-long'; readonly detail?: string };
}

/** What a browser saves beside `page.html`: pictures, scripts and frames of it. */
const PAGE_PARTS = /(?:_files|[-_.]dateien|_archivos)$/i;
const PAGE = /\.x?html?$/i;
/** Other forms in which pages are saved; named, so that nobody thinks that they are in the pack. */
const OTHER_FORM = /\.(?:mhtml?|webarchive|maff|pdf|txt|docx?)$/i;
const ONE_FILE = /\.(?:mhtml?|webarchive)$/i;
const INSTEAD = 'save the page as “Webpage, HTML only” or “Webpage, Complete” instead';
/** Bytes. */
const LONGEST = 20_000_000;

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !PAGE_PARTS.test(entry.name)) yield* filesBelow(path);
  }
}

/**
 * The saved pages below a folder, in the order of their names, read one at a time. Links are not
 * followed; hidden files, and what belongs to a page (`page_files`), are passed over. Rejects when the folder cannot be read.
 */
export async function* savedPages(folder: string): AsyncGenerator<SavedPage> {
  for await (const path of filesBelow(folder)) {
    const steps = relative(folder, path).split(sep);
    const place = { file: steps.join('/'), story: steps.length > 1 ? (steps[0] ?? null) : null };
    if (!PAGE.test(path)) {
      if (OTHER_FORM.test(path))
        yield {
          ...place,
          page: { refused: 'not-a-page', ...(ONE_FILE.test(path) && { detail: INSTEAD }) },
        };
      continue;
    }
    const isLong = (await stat(path)).size > LONGEST;
    if (isLong) yield { ...place, page: { refused: 'too-long' } };
    else yield { ...place, page: { html: decodePage(await readFile(path)) } };
  }
}
