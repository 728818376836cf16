import { browser } from './browser.ts';
import { isOnPackHostAlone, readablePatterns } from './pack-host-pages.ts';
import { whilePageStays } from './while-page-stays.ts';

/** The files that may run in a page, as the build names them. */
const SCRIPTS = {
  probe: '/content-scripts/probe.js',
  reader: '/content-scripts/reader.js',
} as const;
const PROBE_ID = 'probe';

/** Injections under way, by tab and script: a second one would stop the first in the page. */
const running = new Map<string, Promise<boolean>>();

/**
 * Runs a script in the tab's page; the newest instance takes the place of an older one. Calls while
 * one is under way share it. False when the browser does not let the extension in.
 */
export function runInPage(tabId: number, script: keyof typeof SCRIPTS): Promise<boolean> {
  const key = `${tabId} ${script}`;
  const run = running.get(key) ?? inject(tabId, script).finally(() => running.delete(key));
  running.set(key, run);
  return run;
}

function inject(tabId: number, script: keyof typeof SCRIPTS): Promise<boolean> {
  return letsIn(tabId, { target: { tabId }, files: [SCRIPTS[script]] });
}

/** Whether the browser has run a script in the tab's page; not when the page went away meanwhile. */
function letsIn(
  tabId: number,
  injection: Parameters<typeof browser.scripting.executeScript>[0],
): Promise<boolean> {
  const run = async () => {
    try {
      await browser.scripting.executeScript(injection);
      return true;
    } catch {
      // It rejects for its own pages, for the store, and without host access: all mean “no”.
      return false;
    }
  };
  return whilePageStays(tabId, run(), false);
}

/**
 * Whether the extension may read the tab's page now: its site is granted, or the reader's last click
 * or shortcut still lets it in. Scripts that run there from earlier are no sign of it, and what the
 * browser grants for a pack's host alone is none either.
 */
export async function mayRead(tabId: number): Promise<boolean> {
  const injection = { target: { tabId }, func: () => null, injectImmediately: true };
  return (await letsIn(tabId, injection)) && !(await isOnPackHostAlone(tabId).catch(() => true));
}

/**
 * Registers the probe for exactly the origins that are granted now; run at start and whenever a
 * grant changes. Registering without host access would succeed and do nothing.
 */
export async function syncProbe(): Promise<void> {
  const matches = await readablePatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [PROBE_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PROBE_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: PROBE_ID, js: [SCRIPTS.probe], matches, runAt: 'document_idle' },
  ]);
}

/** Runs the probe in tabs that were open before `origins` were granted. */
export async function probeOpenTabs(origins: readonly string[]): Promise<void> {
  const readable = await readablePatterns();
  const url = origins.filter((origin) => readable.includes(origin));
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : runInPage(tab.id, 'probe'))));
}
