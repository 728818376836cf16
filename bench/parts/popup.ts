import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Figure } from '../../eval/suite.ts';
import {
  type ChromiumHome,
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../../tests/browser/support/chromium/launch.ts';
import { stopWorker } from '../../tests/browser/support/chromium/worker.ts';
import { builtExtension } from '../../tests/browser/support/extension.ts';
import { startServers } from '../../tests/browser/support/servers.ts';
import { PAGE, servedOrigins } from '../../tests/browser/support/sites.ts';
import { words } from '../../tests/browser/support/words.ts';
import type { Part } from '../part.ts';
import { type Opening, watchOpening } from '../popup/watch-opening.ts';
import { bundle } from '../support/bundle.ts';
import { median } from '../support/time.ts';

/** Each is opened so often by turns; the first times are not counted. */
const ROUNDS = 14;
const WARM_UPS = 2;
/** Nothing more comes after so many milliseconds without a change. */
const CALM = 400;
/** The size of the browser's popup window. */
const VIEWPORT = { width: 400, height: 600 };

/** What is opened by turns, and about which page. */
const OPENED = [
  { name: 'an empty popup', file: 'empty', about: PAGE.frontPage, isAsleep: false },
  { name: 'no article', file: 'popup', about: PAGE.frontPage, isAsleep: false },
  { name: 'article of no stored story', file: 'popup', about: PAGE.unrelated, isAsleep: false },
  { name: 'known story', file: 'popup', about: PAGE.memo, isAsleep: false },
  { name: 'known story, worker asleep', file: 'popup', about: PAGE.memo, isAsleep: true },
] as const;

/** Puts a page into the extension that draws one line with Preact and asks nobody for anything. */
async function addEmptyPopup({ extension }: ChromiumHome): Promise<void> {
  const code = await bundle(new URL('../popup/empty-entry.ts', import.meta.url));
  writeFileSync(join(extension, 'empty.js'), code);
  const page =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>';
  const body = '<body><div id="root"></div><script type="module" src="/empty.js"></script></body>';
  writeFileSync(join(extension, 'empty.html'), `${page}${body}</html>`);
}

/** The number by which the browser knows the tab with that address. */
function tabOf(page: Page, address: string): Promise<number> {
  return page.evaluate<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)}).id)`,
  );
}

/** Waits until the worker has looked at every open page: it has something else to do until then. */
async function readerTabs(context: BrowserContext, origin: string): Promise<Map<string, number>> {
  const asking = await context.newPage();
  await asking.goto(`${origin}/welcome.html`);
  const tabs = new Map<string, number>();
  for (const { about } of OPENED) {
    if (tabs.has(about)) continue;
    const page = await context.newPage();
    await page.goto(about);
    const tab = await tabOf(asking, about);
    await asking.waitForFunction(
      `chrome.storage.session.get('tab:${tab}').then((found) => Object.keys(found).length > 0)`,
    );
    tabs.set(about, tab);
  }
  await asking.close();
  return tabs;
}

async function openByTurns(context: BrowserContext): Promise<ReadonlyMap<string, Opening[]>> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  const id = new URL(worker.url()).host;
  const origin = `chrome-extension://${id}`;
  const tabs = await readerTabs(context, origin);
  const openings = new Map<string, Opening[]>(OPENED.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, file, about, isAsleep } of OPENED) {
      const page = await context.newPage();
      await page.setViewportSize(VIEWPORT);
      await page.addInitScript(watchOpening({ waiting: words('popup_loading'), calm: CALM }));
      if (isAsleep) await stopWorker(context, id);
      await page.goto(`${origin}/${file}.html?tab=${tabs.get(about)}`);
      const opening = await page.evaluate<Opening>('opening()');
      if (round >= WARM_UPS) openings.get(name)?.push(opening);
      await page.close();
    }
  }
  return openings;
}

function figuresOf(openings: ReadonlyMap<string, readonly Opening[]>): Figure[] {
  const cases = ROUNDS - WARM_UPS;
  const time = (name: string) => median((openings.get(name) ?? []).map(({ content }) => content));
  const empty = time(OPENED[0].name);
  const figures: Figure[] = OPENED.map(({ name }) => ({
    name: `${name}: opened to content`,
    value: time(name),
    unit: 'ms',
    cases,
  }));
  for (const { name } of OPENED.slice(1)) {
    const comparedWith = 'an empty Preact popup = 1';
    figures.push({ name: `${name} / empty`, value: time(name) / empty, cases, comparedWith });
  }
  const all = OPENED.slice(1).flatMap(({ name }) => openings.get(name) ?? []);
  const awake = OPENED.filter(({ isAsleep }) => !isAsleep).flatMap(
    ({ name }) => openings.get(name) ?? [],
  );
  const most = (of: (one: Opening) => number) => Math.max(...all.map(of));
  return [
    ...figures,
    {
      name: 'messages to the worker before content, at most',
      value: most(({ messages }) => messages),
      unit: 'messages',
      cases: all.length,
      atMost: 1,
    },
    {
      name: 'waiting mentioned before content',
      value: awake.filter(({ mentionedWaiting }) => mentionedWaiting).length,
      unit: 'times',
      cases: awake.length,
      atMost: 0,
    },
    {
      name: 'layout shift, at most',
      value: most(({ shift }) => shift),
      unit: 'of 1',
      cases: all.length,
      atMost: 0,
    },
    {
      name: 'height changed after content, at most',
      value: most(({ jump }) => jump),
      unit: 'px',
      cases: all.length,
      atMost: 0,
    },
  ];
}

/** What pressing the button costs the reader’s eye. */
export const popup: Part = {
  name: 'popup',
  title: `the popup in Chromium, from opening its page to content (median of ${ROUNDS - WARM_UPS})`,
  async measure() {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
    const servers = await startServers();
    const home = await makeChromiumHome({
      extension: builtExtension('chromium'),
      granted: servedOrigins(),
      proxyPort: servers.port,
    });
    await addEmptyPopup(home);
    const context = await launchChromium(home);
    try {
      return figuresOf(await openByTurns(context));
    } finally {
      await context.close();
      await servers.close();
      await removeChromiumHome(home);
    }
  },
};
