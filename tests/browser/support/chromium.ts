import type { BrowserContext, Page, Worker } from '@playwright/test';
import {
  type ChromiumHome,
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from './chromium-launch.ts';
import { openPopupPage, useToolbarPopup } from './chromium-popup.ts';
import { stopWorker, workerTarget } from './chromium-worker.ts';
import { asPoint, BUTTON_IN_ROOT, inClosedRoot, TEXT_IN_ROOT } from './closed-root.ts';
import type { Driver, LaunchOptions } from './driver.ts';

/** The extension API as the worker sees it; only ever named in functions that run there. */
declare const chrome: typeof import('wxt/browser').browser;

/** One run of the browser; a restart makes a new one. */
interface Session {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly extensionId: string;
  readonly tabId: number;
  /** Extension files that ran in the page, gathered by the debugger. */
  readonly scripts: string[];
}

/** Starts Chromium with the extension and the grants, with one empty tab to read in. */
export async function driveChromium(options: LaunchOptions): Promise<Driver> {
  const home = await makeChromiumHome(options);
  let session = await start(home);
  return {
    name: 'chromium',
    open: async (url) => {
      session.scripts.length = 0;
      await session.page.goto(url);
    },
    run: (script, ...args) =>
      session.page.evaluate(`(${script})(...${JSON.stringify(args)})`) as Promise<
        ReturnType<typeof script>
      >,
    badge: () => readBadge(session),
    pillText: async () => {
      const text = await inClosedRoot(session.page, TEXT_IN_ROOT);
      return typeof text === 'string' ? text : null;
    },
    clickPill: async (name) => {
      const point = asPoint(await inClosedRoot(session.page, BUTTON_IN_ROOT, name));
      if (!point) throw new Error(`The pill has no button "${name}".`);
      await session.page.mouse.click(point.x, point.y);
    },
    popup: () => openPopupPage(session.context, session.extensionId, session.tabId, session.page),
    pressToolbarButton: async () => {
      await session.page.bringToFront();
      const worker = await runningWorker(session.context);
      await worker.evaluate(() => chrome.action.openPopup());
    },
    useToolbarPopup: (...names) => useToolbarPopup(session.context, home.profile, names),
    scriptsRun: async () => [...session.scripts],
    markedTexts: () =>
      session.page.evaluate(() =>
        Array.from(CSS.highlights.values(), (highlight) => Array.from(highlight, String)).flat(),
      ),
    grantedOrigins: async () => {
      const worker = await runningWorker(session.context);
      return worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    },
    stopBackground: () => stopWorker(session.context, session.extensionId),
    backgroundRuns: async () => (await workerTarget(session.context, session.extensionId)) !== null,
    restart: async () => {
      await session.context.close();
      session = await start(home);
    },
    setColorScheme: (colorScheme) => session.page.emulateMedia({ colorScheme }),
    screenshot: async (file) => {
      await session.page.screenshot({ path: file });
    },
    close: async () => {
      await session.context.close();
      await removeChromiumHome(home);
    },
  };
}

async function start(home: ChromiumHome): Promise<Session> {
  const context = await launchChromium(home);
  const page = context.pages()[0] ?? (await context.newPage());
  const worker = await runningWorker(context);
  const extensionId = new URL(worker.url()).host;
  const tabId = await worker.evaluate(async () => (await chrome.tabs.query({}))[0]?.id);
  if (tabId === undefined) throw new Error('Chromium has no tab.');
  const scripts: string[] = [];
  const debug = await context.newCDPSession(page);
  debug.on('Debugger.scriptParsed', ({ url }) => {
    const prefix = `chrome-extension://${extensionId}/`;
    if (url.startsWith(prefix)) scripts.push(url.slice(prefix.length));
  });
  await debug.send('Debugger.enable');
  return { context, page, extensionId, tabId, scripts };
}

/** The worker that runs now: handles of stopped ones stay in the list before it. */
async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
}

async function readBadge({ context, tabId }: Session): Promise<string> {
  const worker = await runningWorker(context);
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}
