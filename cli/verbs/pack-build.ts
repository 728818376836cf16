import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { packLines } from '../../lib/core/pack/pack-lines.ts';
import { savedFrom } from '../folder/saved-from.ts';
import { type SavedPage, savedPages } from '../folder/saved-pages.ts';
import { withIgnored } from '../ignored-fields.ts';
import { readHeadOptions } from '../pack-head.ts';
import { PackMaker } from '../pack-maker.ts';
import { readInput } from '../read-input.ts';
import { reasonOf } from '../read-pack-file.ts';
import { FileError, parseLine, UsageError } from '../run-lines.ts';

/** What a pack may list, by its format. */
const MOST_OUTLETS = 2000;

/**
 * `pack build [FOLDER]`: articles, one a line, or the saved pages below a folder, into a pack in JSON
 * Lines form. Lines with the same `story`, and pages of the same folder below FOLDER, make one story; pages right in
 * FOLDER are put together where one is recognised as telling the other's. What cannot be used, what was
 * not used and which pages were put together is reported on `errors`, a line each. The articles'
 * texts are not kept: memory grows with the pack. False, and nothing is written, when no story came of it: an
 * edition without stories would empty its readers' libraries.
 */
export async function packBuildVerb(
  options: readonly string[],
  input: Readable,
  output: Writable,
  errors: Writable,
): Promise<boolean> {
  const on = new Date().toISOString().slice(0, 10);
  const { head, rest, isLicensed } = readHeadOptions(options, on);
  const [folder, ...more] = rest;
  if (more.length > 0) throw new UsageError(`pack build does not take “${more.join(' ')}”`);
  const maker = new PackMaker(on);
  const report = (said: object | null) => said && errors.write(`${JSON.stringify(said)}\n`);
  if (folder === undefined) await addLines(maker, input, report);
  else await addFolder(maker, folder, report);
  if (maker.stories.length === 0) {
    errors.write(`headwater: no story came of ${folder ?? 'the input'}; no pack was written\n`);
    return false;
  }
  if (!isLicensed) report({ note: 'no licence given: say with --licence what others may do' });
  const outlets = maker.outlets.slice(0, MOST_OUTLETS);
  for (const line of packLines({ ...head, outlets }, maker.stories))
    if (!output.write(`${line}\n`)) await once(output, 'drain');
  return true;
}

type Report = (said: object | null) => void;

async function addLines(maker: PackMaker, input: Readable, report: Report): Promise<void> {
  let number = 0;
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (source.trim() === '') continue;
    const said = addLine(maker, parseLine(source));
    report(said && { line: number, ...said });
  }
}

/** Adds a line's article to its story; what is to be reported of it, null when nothing is. */
function addLine(
  maker: PackMaker,
  line: Readonly<Record<string, unknown>> | string,
): object | null {
  if (typeof line === 'string') return { id: null, error: { reason: line, detail: '' } };
  const id = line.id ?? null;
  const name = typeof line.story === 'number' ? String(line.story) : line.story;
  if (typeof name !== 'string' || name === '')
    return { id, error: { reason: 'bad-field', detail: 'story' } };
  const read = readInput(line);
  if (!read.ok) return { id, error: { reason: read.reason, detail: read.detail } };
  maker.add(read.value, name);
  const { ignored } = withIgnored(line);
  return ignored ? { id, ignored } : null;
}

async function addFolder(maker: PackMaker, folder: string, report: Report): Promise<void> {
  let pages = 0;
  let added = 0;
  try {
    for await (const page of savedPages(folder)) {
      pages += 1;
      const said = await addPage(maker, page);
      if (!('error' in said)) added += 1;
      report({ file: page.file, ...said });
    }
  } catch (cause) {
    const isUnreadable = cause instanceof Error && 'code' in cause;
    if (!isUnreadable) throw cause;
    const why = cause.code === 'ENOENT' ? 'there is no such folder' : reasonOf(cause);
    throw new FileError(`“${folder}” cannot be read: ${why}`);
  }
  report({ pages, added, stories: maker.stories.length });
}

/** Adds a saved page; the story that it came into, and why where that was recognised, or why it was left out. */
async function addPage(maker: PackMaker, { page, story }: SavedPage): Promise<object> {
  if ('refused' in page) return { error: { reason: page.refused, detail: page.detail ?? '' } };
  const read = readInput({ html: page.html, url: savedFrom(page.html) });
  if (!read.ok) return { error: { reason: read.reason, detail: read.detail } };
  const { url, canonicalUrl } = read.value;
  const unknown = (canonicalUrl ?? url) ? {} : { note: 'the page does not give its address' };
  if (story !== null) return { story: maker.add(read.value, story), ...unknown };
  const { id, because } = await maker.recognise(read.value);
  return { story: id, ...(because.length > 0 ? { because } : {}), ...unknown };
}
