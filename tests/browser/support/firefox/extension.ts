import type { PageMode } from '../driver.ts';
import { GECKO_ID } from '../extension.ts';
import { until } from '../until.ts';
import type { FirefoxSession } from './session.ts';

/** Begins scripts for `inBrowser`: the running extension and the things that belong to it. */
export const EXTENSION = `
  const policy = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
  const extension = policy?.extension;
  const browsers = extension?.apiManager.global;`;

/** Waits until the extension has started. */
export async function waitForExtension(session: FirefoxSession): Promise<void> {
  const ready = `${EXTENSION}
    return Boolean(policy?.active && browsers && extension.backgroundState !== 'starting');`;
  await until(
    'The extension did not start in Firefox: is it installed and enabled?',
    () => session.inBrowser(ready),
    10_000,
  );
}

/**
 * Grants origins as the permission prompt does once it is accepted: the extension hears of it
 * through `permissions.onAdded`, and the profile keeps it.
 */
export async function grantOrigins(
  session: FirefoxSession,
  origins: readonly string[],
): Promise<void> {
  await session.inBrowser(
    `${EXTENSION}
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(policy.id, { origins: arguments[0], permissions: [], data_collection: [] }, extension);`,
    origins,
  );
}

/** The origins that the extension may read now. */
export async function grantedOrigins(session: FirefoxSession): Promise<readonly string[]> {
  const origins = await session.inBrowser(
    `${EXTENSION} return extension.activePermissions.origins;`,
  );
  return origins as readonly string[];
}

/** The addresses of all tabs of the window. */
export async function tabAddresses(session: FirefoxSession): Promise<readonly string[]> {
  const addresses = await session.inBrowser(
    `return Array.from(gBrowser.tabs, (tab) => tab.linkedBrowser.currentURI.spec);`,
  );
  return addresses as readonly string[];
}

/**
 * Turns to the tab that is there to read in, which the welcome, if it opened, covers; returns the
 * extension API's id of it.
 */
export async function showReadingTab(session: FirefoxSession): Promise<number> {
  for (const handle of await session.allTabs()) {
    await session.switchTo(handle);
    if (!String(await session.inPage('return location.href;')).startsWith('moz-extension:')) break;
  }
  return selectedTabId(session);
}

/** The extension API's id of the tab that is shown in the current window. */
export async function selectedTabId(session: FirefoxSession): Promise<number> {
  return Number(
    await session.inBrowser(`${EXTENSION} return browsers.tabTracker.getId(gBrowser.selectedTab);`),
  );
}

/** The badge text of the toolbar button for a tab. */
export async function badgeText(session: FirefoxSession, tabId: number): Promise<string> {
  const text = await session.inBrowser(
    `${EXTENSION}
    const tab = browsers.tabTracker.getTab(arguments[0]);
    return browsers.browserActionFor(extension).action.getProperty(tab, 'badgeText');`,
    tabId,
  );
  return typeof text === 'string' ? text : '';
}

/** Whether the background page runs just now. */
export async function backgroundRuns(session: FirefoxSession): Promise<boolean> {
  return (await session.inBrowser(`${EXTENSION} return extension.backgroundState;`)) === 'running';
}

/** Ends the background page as its idle timer does: not while it owes an answer, so it asks again. */
export async function stopBackground(session: FirefoxSession): Promise<void> {
  await until('The background page did not stop.', async () => {
    await session.inBrowser(`${EXTENSION} await extension.terminateBackground();`);
    return !(await backgroundRuns(session));
  });
}

/** Loads the extension anew, as an update does. */
export async function updateExtension(session: FirefoxSession): Promise<void> {
  await session.inBrowser(
    `const { AddonManager } = ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)})).reload();`,
  );
}

/** Shows pages to a reader who prefers light or dark. */
export async function preferColorScheme(
  session: FirefoxSession,
  scheme: 'light' | 'dark',
): Promise<void> {
  await session.inBrowser(
    `gBrowser.selectedBrowser.browsingContext.top.prefersColorSchemeOverride = arguments[0];`,
    scheme,
  );
}

/** Shows pages on paper, in the reader's own colours, to a reader who wants no motion, or as usual. */
export async function setPageMode(session: FirefoxSession, mode: PageMode): Promise<void> {
  await session.inBrowser(
    `const { top } = gBrowser.selectedBrowser.browsingContext;
    top.mediumOverride = arguments[0] === 'print' ? 'print' : '';
    top.forcedColorsOverride = arguments[0] === 'forced-colors' ? 'active' : 'none';
    Services.prefs.setIntPref('ui.prefersReducedMotion', arguments[0] === 'reduced-motion' ? 1 : 0);`,
    mode,
  );
}

/** Tells the extension that “Off on this site” was chosen in the menu of its button, for the tab in front. */
export async function chooseSiteOff(session: FirefoxSession): Promise<void> {
  await session.inBrowser(
    `${EXTENSION} extension.emit('webext-menu-menuitem-click',
      { menuItemId: 'site-off', editable: false, modifiers: [], button: 0 }, gBrowser.selectedTab);`,
  );
}

/** Enlarges the page in front, as the browser's menu does. */
export async function zoom(session: FirefoxSession, times: number): Promise<void> {
  await session.inBrowser(`gBrowser.selectedBrowser.fullZoom = arguments[0];`, times);
}
