import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { curatedPack } from '../../bench/library/curated-pack.ts';
import { extensionMemory } from '../../bench/support/extension-memory.ts';
import { removeFolder, temporaryFolder } from '../browser/support/folders.ts';
import { words } from '../browser/support/words.ts';
import type { Soak, Soaked } from './scenarios.ts';

const MANY = 10_000;
const FEW = 500;
const MEGABYTE = 1_000_000;
/** Nothing here takes as long on the slowest machine that the suite ran on. Milliseconds. */
const WITHIN = 600_000;

/** Waits until the tab says so; how long that took since `start`, in seconds. */
async function says(page: Page, text: string, start = performance.now()): Promise<number> {
  await page.getByText(text).first().waitFor({ timeout: WITHIN });
  return (performance.now() - start) / 1000;
}

const press = (page: Page, key: string) =>
  page.getByRole('button', { name: words(key), exact: true }).click();

/**
 * A pack of ten thousand stories taken in by the library tab, as a reader does it: chosen as a file and looked at, stopped
 * half-way and taken back, looked at again and taken in whole. Tab and worker run in one process, whose memory is the peak.
 */
export async function largePack({ context, extensionId, isShort }: Soak): Promise<Soaked> {
  const stories = isShort ? FEW : MANY;
  const count = stories.toLocaleString('en');
  const findings: string[] = [];
  const folder = temporaryFolder('large-pack');
  const file = join(folder, 'large.json');
  const pack = curatedPack(0, stories);
  writeFileSync(file, JSON.stringify(pack));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html#/packs`);
  await says(page, words('subscriptions_empty'));
  const memory = extensionMemory();
  memory?.forget();
  const before = memory?.now() ?? Number.NaN;
  const read = async () => {
    const start = performance.now();
    await page.getByLabel(words('import_button')).setInputFiles(file);
    return says(page, words('preview_added_other', count), start);
  };

  await read();
  await press(page, 'preview_apply');
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 0.5, null, {
    timeout: WITHIN,
  });
  await press(page, 'import_cancel');
  const back = await says(page, words('import_undone', pack.title));
  await press(page, 'import_close');

  // That all would be new says that nothing of it was left.
  const reading = await read();
  await press(page, 'preview_apply');
  const writing = await says(page, words('import_added_other', count));
  const took = reading + writing;
  const peak = (memory?.peak() ?? Number.NaN) - before;
  await press(page, 'import_close');
  await page.reload();
  await page.getByRole('link', { name: words('library_stories_title') }).click();
  // The bundled pack has one.
  await says(page, words('library_stories_other', (stories + 1).toLocaleString('en')));
  await page.close();
  const megabytes = statSync(file).size / MEGABYTE;
  await removeFolder(folder);
  if (peak / MEGABYTE > MOST_MEMORY + megabytes) findings.push(`it took ${mb(peak)} of memory`);
  return {
    counts: [
      `${count} stories of ${megabytes.toFixed(0)} MB, ${Math.round(stories / took)} a second`,
      `(read in ${reading.toFixed(1)} s, written in ${writing.toFixed(1)} s)`,
      `stopped half-way and taken back in ${back.toFixed(1)} s`,
      `at most ${mb(peak)} of memory above before`,
    ].join(', '),
    findings,
  };
}

/** Of the whole process, beside the file: what is read is held in pieces, and the browser's database keeps some. Megabytes. */
const MOST_MEMORY = 400;

const mb = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`;
