import type { BrowserContext, Page, Worker } from '@playwright/test';
import { AXE_RUN_IN_ROOT, AXE_SOURCE } from '../axe.ts';
import {
  asPoint,
  BUTTON_IN_ROOT,
  CARD_IN_ROOT,
  inClosedRoot,
  OPEN_ROOT,
  TEXT_IN_ROOT,
} from '../closed-root.ts';
import type { Driver, ExtensionFile, LaunchOptions, Stored } from '../driver.ts';
import { MARKS, POINT_OF_WORDS, SELECT_WORDS } from '../page-words.ts';
import { FORGET_PILLS, STORED } from '../stored.ts';
import { closeSidePanel, openPanelFromPopup, readSidePanel, useToolbarPopup } from './attach.ts';
import { openExtensionPage } from './extension-page.ts';
import {
  type ChromiumHome,
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from './launch.ts';
import { openPrivateTab } from './private.ts';
import { chooseMenuEntry, lookUpSelection, pressShortcut, pressToolbarButton } from './reader.ts';
import { lookUpWithPointer } from './window.ts';
import { reloadExtension, stopWorker, workerTarget } from './worker.ts';

/** The extension API as the worker sees it; only ever named in functions that run there. */
declare const chrome: typeof import('wxt/browser').browser;

/** The reading tab as it is launched, in CSS pixels. */
const WINDOW = { width: 1100, height: 800 };

/** What Playwright calls the modes of a page. */
const MODES = {
  usual: { media: null, forcedColors: null, reducedMotion: null },
  print: { media: 'print' },
  'forced-colors': { forcedColors: 'active' },
  'reduced-motion': { reducedMotion: 'reduce' },
} as const;

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
  const extensionPage = (file: ExtensionFile) =>
    openExtensionPage(session.context, { ...session, file }, session.page, home.display);
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
    clickOnPage: async (name) => {
      const point = asPoint(await inClosedRoot(session.page, BUTTON_IN_ROOT, name));
      if (!point) throw new Error(`Nothing on the page is called "${name}".`);
      await session.page.mouse.click(point.x, point.y);
    },
    cardText: async () => {
      const text = await inClosedRoot(session.page, CARD_IN_ROOT);
      return typeof text === 'string' ? text : null;
    },
    faultsOnPage: async () => {
      await inClosedRoot(session.page, OPEN_ROOT);
      await session.page.evaluate(AXE_SOURCE);
      return session.page.evaluate<string[]>(AXE_RUN_IN_ROOT);
    },
    hover: async (words) => {
      const point = asPoint(
        await session.page.evaluate(`(${POINT_OF_WORDS})(${JSON.stringify(words)})`),
      );
      if (point) await session.page.mouse.move(point.x, point.y);
    },
    press: (key) => session.page.keyboard.press(key),
    pressShortcut: (letter) => pressShortcut(session.page, letter),
    lookUpSelection: async (words) => {
      if (home.display) return lookUpWithPointer(home.display, session.page, words);
      await session.page.evaluate(`(${SELECT_WORDS})(${JSON.stringify(words)})`);
      await lookUpSelection(session.page, await runningWorker(session.context), session.tabId);
    },
    sidePanel: () => readSidePanel(session.context, home.profile),
    closeSidePanel: () => closeSidePanel(home.profile),
    extensionPage,
    popup: () => extensionPage('popup'),
    pressToolbarButton: async () => {
      await pressToolbarButton(session.context, session.page, session.extensionId);
    },
    useToolbarPopup: (...names) => useToolbarPopup(session.context, home.profile, names),
    openPanelFromPopup: () => openPanelFromPopup(session.context, home.profile),
    scriptsRun: async () => [...session.scripts],
    marks: () => session.page.evaluate<Record<string, string[]>>(MARKS),
    tabAddresses: async () => session.context.pages().map((page) => page.url()),
    grantedOrigins: async () => {
      const worker = await runningWorker(session.context);
      return worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    },
    stored: () => inOwnPage<Stored>(session.context, STORED),
    forgetPills: () => inOwnPage<void>(session.context, FORGET_PILLS),
    closeReadingTab: () => session.page.close(),
    stopBackground: () => stopWorker(session.context, session.extensionId),
    backgroundRuns: async () => (await workerTarget(session.context, session.extensionId)) !== null,
    update: async () => {
      await reloadExtension(session.context);
      await session.page.bringToFront();
    },
    restart: async () => {
      await session.context.close();
      session = await start(home);
    },
    setColorScheme: (colorScheme) => session.page.emulateMedia({ colorScheme }),
    // Playwright's mouse does not know the browser's own zoom: a window that is smaller in CSS pixels is the same to a page.
    zoom: (times) =>
      session.page.setViewportSize({
        width: Math.round(WINDOW.width / times),
        height: Math.round(WINDOW.height / times),
      }),
    setPageMode: (mode) => session.page.emulateMedia(MODES[mode]),
    chooseSiteOff: async () =>
      chooseMenuEntry(await runningWorker(session.context), session.tabId, {
        menuItemId: 'site-off',
      }),
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
  const worker = await runningWorker(context);
  const extensionId = new URL(worker.url()).host;
  const { page, tabId } = home.isPrivate
    ? await openPrivateTab(context, extensionId)
    : await findTab(context, worker, extensionId);
  await page.bringToFront();
  const scripts: string[] = [];
  const debug = await context.newCDPSession(page);
  debug.on('Debugger.scriptParsed', ({ url }) => {
    const prefix = `chrome-extension://${extensionId}/`;
    if (url.startsWith(prefix)) scripts.push(url.slice(prefix.length));
  });
  await debug.send('Debugger.enable');
  return { context, page, extensionId, tabId, scripts };
}

/** The tab to read in: that of the welcome is not one. */
async function findTab(context: BrowserContext, worker: Worker, extensionId: string) {
  const page =
    context.pages().find((each) => !each.url().includes(extensionId)) ?? (await context.newPage());
  const tabId = await worker.evaluate(async () => {
    const own = `chrome-extension://${chrome.runtime.id}/`;
    return (await chrome.tabs.query({})).find(({ url }) => !url?.startsWith(own))?.id;
  });
  if (tabId === undefined) throw new Error('Chromium has no tab.');
  return { page, tabId };
}

/** The worker that runs now: handles of stopped ones stay in the list before it. */
async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
}

async function readBadge({ context, tabId }: Session): Promise<string> {
  const worker = await runningWorker(context);
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Evaluates an expression in a page of the extension, which is open from the installation on. */
async function inOwnPage<Value>(context: BrowserContext, source: string): Promise<Value> {
  const own = context.pages().find((page) => page.url().endsWith('/welcome.html'));
  if (!own) throw new Error('No page of the extension is open.');
  return (await own.evaluate(source)) as Value;
}
