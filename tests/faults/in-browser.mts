import { resolve } from 'node:path';
import { bundle } from '../../bench/support/bundle.ts';
import {
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../browser/support/chromium-launch.ts';
import { stopWorker } from '../browser/support/chromium-worker.ts';
import type * as inPage from './in-browser-page.ts';

/**
 * `npm run faults:browser`, after `npm run build`: kills the extension's own worker in Chromium while
 * it merges and rebuilds the match index, again and again, each time a little later. After each, the
 * index must say what it said before; in the end all must be done.
 */
const KILLS = 40;
/** The worker's upkeep begins two seconds after it opened the library; milliseconds. */
const FIRST = 1950;
const APART = 15;

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
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  const source = await bundle(new URL('./in-browser-page.ts', import.meta.url));
  await page.evaluate(`globalThis.faults = ${source}; true`);
  const call = <Name extends keyof typeof inPage>(name: Name) =>
    page.evaluate(`faults.${name}()`) as ReturnType<(typeof inPage)[Name]>;
  await call('prepare');
  const before = await call('says');
  let [kills, wrong, steps] = [0, 0, new Set<string>()];
  while (kills < KILLS && !(await call('isDone'))) {
    await call('wake');
    await new Promise((passed) => setTimeout(passed, FIRST + kills * APART));
    await stopWorker(context, id);
    kills += 1;
    steps.add(await call('place'));
    if ((await call('says')) === before) continue;
    wrong += 1;
    console.log(`kill ${kills}: the index says something else`);
  }
  await call('finish');
  const isSame = (await call('says')) === before;
  console.log(`${kills} kills at ${steps.size} places, ${wrong} left the index wrong`);
  if (!isSame) console.log('what was stopped did not come to its end when it was tried again');
  if (wrong > 0 || !isSame) process.exitCode = 1;
} finally {
  await context.close();
  await removeChromiumHome(home);
}
