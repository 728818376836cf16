import { browser } from './browser.ts';
import { isOnPackHostAlone, readablePatterns } from './pack-host-pages.ts';
import { whilePageStays } from './while-page-stays.ts';

/** The files that may run in a page, as the build names them. */
const SCRIPTS = {
  probe: '/probe.js',
  reader: '/reader.js',
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

/** Registrations are changed one after another: two at once would both see none, and the second would be refused. */
let syncing: Promise<void> = Promise.resolve();

/**
 * Registers the probe for exactly the origins that are granted now; run at start and whenever a
 * grant changes. Registering without host access would succeed and do nothing. A registration that is there
 * is changed in its place, so that no page loads between two of them.
 */
export function syncProbe(): Promise<void> {
  syncing = syncing.then(sync, sync);
  return syncing;
}

async function sync(): Promise<void> {
  const { scripting } = browser;
  const matches = await readablePatterns();
  const ids = [PROBE_ID];
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (matches.length === 0) {
    if (isRegistered) await scripting.unregisterContentScripts({ ids });
    return;
  }
  const runAt: 'document_idle' = 'document_idle';
  const script = { id: PROBE_ID, js: [SCRIPTS.probe], matches, runAt };
  if (isRegistered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/** Runs the probe in tabs that were open before `origins` were granted. */
export async function probeOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await openTabs(origins);
  await Promise.all(tabs.map((tabId) => runInPage(tabId, 'probe')));
}

/**
 * Looks anew at the open tabs that may be read, after the extension was updated: what runs there belongs to the older
 * version and reaches nobody, and a page that was loaded before the probe was registered again has none.
 * `clear` takes away what the older version drew; it is sent as text and may use only its arguments.
 */
export async function probeAnew<Args extends unknown[]>(
  clear: (...args: Args) => void,
  args: Args,
): Promise<void> {
  const look = async (tabId: number) => {
    // A page that the browser does not let us into refuses both.
    const called = { target: { tabId }, func: clear, args, injectImmediately: true };
    await browser.scripting.executeScript(called).catch(() => undefined);
    await runInPage(tabId, 'probe');
  };
  for (const tabId of await openTabs(await readablePatterns())) void look(tabId);
}

/** The loaded tabs on those of the patterns that were granted for pages. A tab put to sleep gets the probe when it wakes. */
async function openTabs(patterns: readonly string[]): Promise<number[]> {
  const readable = await readablePatterns();
  const url = patterns.filter((pattern) => readable.includes(pattern));
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url, discarded: false });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
