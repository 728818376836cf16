import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Figure } from '../../eval/suite.ts';
import {
  type ChromiumHome,
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../../tests/browser/support/chromium/launch.ts';
import { builtExtension } from '../../tests/browser/support/extension.ts';
import { type Answer, PORT, type Task } from '../import/tasks.ts';
import type { Part } from '../part.ts';
import { bundle } from '../support/bundle.ts';
import { extensionMemory } from '../support/extension-memory.ts';

const SMALL = 1000;
const LARGE = 10_000;
/** Nothing of the network is needed; this port refuses. */
const NO_PROXY = 9;
const MEGABYTE = 1_000_000;

/** A page of the extension: the one that is open all along, since a browser needs one. */
async function openPage(context: BrowserContext): Promise<Page> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/welcome.html`);
  return page;
}

/** Asks the worker, and waits however long it is busy. */
async function ask(page: Page, task: Task): Promise<Answer> {
  const answer = await page.evaluate<Answer>(`new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: ${JSON.stringify(PORT)} });
    port.onMessage.addListener((answer) => answer.kind === 'busy' || resolve(answer));
    port.onDisconnect.addListener(() => resolve({ kind: 'failed', why: 'the worker was stopped' }));
    port.postMessage(${JSON.stringify(task)});
  })`);
  if (answer.kind === 'failed') throw new Error(answer.why);
  return answer;
}

/** What taking one file in cost, in a browser that did nothing else before. */
async function measureSize(stories: number, source: string, listener: string) {
  const home: ChromiumHome = await makeChromiumHome({
    extension: builtExtension('chromium'),
    granted: [],
    proxyPort: NO_PROXY,
  });
  appendFileSync(join(home.extension, 'background.js'), `\n;${listener};\n`);
  try {
    // Making the file takes more memory than taking it in: another start of the browser does it.
    const making = await launchChromium(home);
    const maker = await openPage(making);
    await maker.evaluate(`(${source}).writeFile(${stories})`);
    await making.close();
    const context = await launchChromium(home);
    const page = await openPage(context);
    const memory = extensionMemory();
    memory?.forget();
    const before = memory?.now() ?? Number.NaN;
    const imported = await ask(page, { kind: 'import', stories });
    const peak = memory?.peak() ?? Number.NaN;
    const put = await ask(page, { kind: 'puts' });
    await context.close();
    if (imported.kind !== 'imported' || put.kind !== 'put') throw new Error('not as asked');
    if (imported.stories !== stories) throw new Error(`${imported.stories} of ${stories} came in`);
    const one = {
      ...{ stories, bytes: imported.bytes, read: imported.read, write: imported.write },
      ...{ took: imported.read + imported.write, memory: peak - before, peak },
      ...{ plain: put.took, records: put.records },
    };
    // The larger takes minutes: what is known already is told on the way.
    process.stderr.write(`${JSON.stringify(one)}\n`);
    return one;
  } finally {
    await removeChromiumHome(home);
  }
}

type Measured = Awaited<ReturnType<typeof measureSize>>;

const known = (value: number) => (Number.isNaN(value) ? null : value);

function figuresOf(one: Measured): Figure[] {
  const figure = (name: string, value: number, unit: string): Figure => ({
    name: `${one.stories} stories: ${name}`,
    value: known(value),
    unit,
    cases: one.stories,
  });
  return [
    figure('taken in a second', one.stories / (one.took / 1000), 'stories'),
    figure('of the time, reading and comparing', one.read / one.took, ''),
    figure('peak memory of the extension, above what it took before', one.memory / MEGABYTE, 'MB'),
    figure('the file', one.bytes / MEGABYTE, 'MB'),
    figure('records written for a story', one.records / one.stories, 'records'),
    figure(
      'plain idb puts of the same records, a second',
      one.stories / (one.plain / 1000),
      'stories',
    ),
  ];
}

/** What taking a large pack in costs. */
export const importing: Part = {
  name: 'import',
  title: 'a pack’s file taken in by the extension’s worker in Chromium, into an empty library',
  async measure() {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
    const source = await bundle(new URL('../import/page-entry.ts', import.meta.url));
    const listener = await bundle(new URL('../import/worker-entry.ts', import.meta.url));
    const small = await measureSize(SMALL, source, listener);
    const large = await measureSize(LARGE, source, listener);
    const cost = ({ took, stories }: Measured) => took / stories;
    return [
      ...figuresOf(small),
      ...figuresOf(large),
      {
        name: `${LARGE} stories: time a story / at ${SMALL}`,
        value: cost(large) / cost(small),
        cases: LARGE,
        comparedWith: `${SMALL} stories = 1`,
        atMost: 1.5,
      },
      {
        name: `${LARGE} stories: time / plain idb puts of the same records`,
        value: large.took / large.plain,
        cases: LARGE,
        comparedWith: 'plain puts = 1',
      },
      {
        name: `${LARGE} stories: peak memory / the file`,
        value: known(large.memory / large.bytes),
        cases: LARGE,
        comparedWith: 'the file = 1',
      },
    ];
  },
};
