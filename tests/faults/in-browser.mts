import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { bundle } from '../../bench/support/bundle.ts';
import {
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../browser/support/chromium/launch.ts';
import { stopWorker } from '../browser/support/chromium/worker.ts';
import { until } from '../browser/support/until.ts';
import type * as inPage from './in-browser-page.ts';
import { tryMigrations } from './migrations-in-browser.ts';

/**
 * `npm run test:faults:browser`, in Chromium. It kills the extension's own worker while it merges and
 * rebuilds the match index, again and again, each time a little later: after each, the index must say
 * what it said before, and in the end all must be done. Then it closes the tab that takes a thousand
 * stories in, at points spread over the import. What was cut off between two pieces the worker must go on
 * with by itself, though it is killed at that too; then all of them must be there or none, and taking
 * them in again must succeed. Last, migrations are tried. `-- tend`, `-- import` or `-- migrations` does one of them.
 */
const KILLS = 40;
/** The worker's upkeep begins two seconds after it opened the library; milliseconds. */
const FIRST = 1950;
const APART = 15;
const IMPORT_KILLS = 12;
/** A piece takes the worker some tenths of a second; milliseconds. */
const RESUME_KILLS = 2;
const RESUME_APART = 25;

type InPage = typeof inPage;
interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
}

const pass = (milliseconds: number) => new Promise((passed) => setTimeout(passed, milliseconds));

const call = <Name extends keyof InPage>(page: Page, name: Name) =>
  page.evaluate(`faults.${name}()`) as ReturnType<InPage[Name]>;

async function killWhileTending(context: BrowserContext, id: string, page: Page): Promise<boolean> {
  await call(page, 'prepare');
  const before = await call(page, 'says');
  let [kills, wrong, places] = [0, 0, new Set<string>()];
  while (kills < KILLS && !(await call(page, 'isDone'))) {
    await call(page, 'wake');
    await pass(FIRST + kills * APART);
    await stopWorker(context, id);
    kills += 1;
    places.add(await call(page, 'place'));
    if ((await call(page, 'says')) === before) continue;
    wrong += 1;
    console.log(`kill ${kills}: the index says something else`);
  }
  await call(page, 'finish');
  const isSame = (await call(page, 'says')) === before;
  console.log(
    `merge and rebuild: ${kills} points tried at ${places.size} places, ${wrong} left the index wrong`,
  );
  if (!isSame) console.log('what was stopped did not come to its end when it was tried again');
  return wrong === 0 && isSame && kills > 0;
}

/** Wakes the worker and stops it again while it goes on with the import, each time a little later; how often, and at which pieces. */
async function killWhileResuming({ context, id }: Extension, page: Page, since: number) {
  const places = new Set<string>();
  let kills = 0;
  await stopWorker(context, id);
  for (; kills < RESUME_KILLS && (await isHalf(page)); kills++) {
    await call(page, 'wake');
    await pass(FIRST + (since + kills) * RESUME_APART);
    await stopWorker(context, id);
    places.add((await call(page, 'importState')) ?? 'done');
  }
  return { kills, places };
}

/** Whether pieces of an import are in the library, and others not. */
const isHalf = async (page: Page) =>
  /^(applying|undoing)/.test((await call(page, 'importState')) ?? '');

async function killWhileImporting(
  extension: Extension,
  page: Page,
  openPage: () => Promise<Page>,
): Promise<boolean> {
  await call(page, 'makeImport');
  // An empty edition leaves the pack's own record, as a removal does in every round.
  await call(page, 'importStories');
  await call(page, 'removeImport');
  const before = await call(page, 'holds');
  const took = await call(page, 'importStories');
  const after = await call(page, 'holds');
  let [wrong, asBefore, cut, kills] = [0, 0, 0, 0];
  const places = new Set<string>();
  for (let point = 0; point < IMPORT_KILLS; point++) {
    await call(page, 'removeImport');
    const tab = await openPage();
    await call(tab, 'makeImport');
    const importing = call(tab, 'importStories').catch(() => undefined);
    await pass((took * 1.1 * point) / (IMPORT_KILLS - 1));
    await tab.close();
    await importing;
    if (await isHalf(page)) {
      cut += 1;
      const resumed = await killWhileResuming(extension, page, kills);
      kills += resumed.kills;
      for (const place of resumed.places) places.add(place);
      await call(page, 'wake');
      await until(
        'the worker did not go on with the import',
        async () => !(await isHalf(page)),
        60_000,
      );
    }
    const found = await call(page, 'holds');
    if (found.says === before.says) asBefore += 1;
    const isWhole = found.says === before.says || found.says === after.says;
    await call(page, 'importStories');
    const isSame = (await call(page, 'holds')).says === after.says;
    if (isWhole && isSame) continue;
    wrong += 1;
    console.log(
      `import, point ${point}: ${isWhole ? 'trying again led elsewhere' : `${found.stories} stories are half of it`}`,
    );
  }
  const added = after.stories - before.stories;
  console.log(
    `import of ${added} stories in ${Math.round(took)} ms: ${IMPORT_KILLS} points tried, ${cut} of them between two pieces; the worker went on with those, and was killed ${kills} times at ${places.size} places meanwhile; ${asBefore} ended as before, ${IMPORT_KILLS - asBefore - wrong} as after, ${wrong} left the library wrong`,
  );
  return wrong === 0 && cut > 0 && added === 1000;
}

const home = await makeChromiumHome({
  extension: resolve('dist/chrome-mv3'),
  granted: [],
  proxyPort: 9,
});
const context = await launchChromium(home);
try {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  const id = new URL(worker.url()).host;
  const source = await bundle(new URL('./in-browser-page.ts', import.meta.url));
  const openPage = async () => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/welcome.html`);
    await page.evaluate(`globalThis.faults = ${source}; true`);
    return page;
  };
  const page = await openPage();
  const [only] = process.argv.slice(2);
  const isChosen = (part: string) => only === undefined || only === part;
  const tended = !isChosen('tend') || (await killWhileTending(context, id, page));
  const taken = !isChosen('import') || (await killWhileImporting({ context, id }, page, openPage));
  const openBare = async () => {
    const bare = await context.newPage();
    await bare.goto(`chrome-extension://${id}/welcome.html`);
    return bare;
  };
  const libraryTab = `chrome-extension://${id}/library.html`;
  const migrated = isChosen('migrations') ? await tryMigrations(openBare, libraryTab) : true;
  if (!tended || !taken || !migrated) process.exitCode = 1;
} finally {
  await context.close();
  await removeChromiumHome(home);
}
