import { GECKO_ID } from './extension.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { until } from './until.ts';

/** Begins every script below: the running extension and the things that belong to it. */
const EXTENSION = `
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

/** The extension API's id of the tab that is shown. */
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

/** Ends the background page as its idle timer does. */
export async function stopBackground(session: FirefoxSession): Promise<void> {
  await session.inBrowser(`${EXTENSION} await extension.terminateBackground();`);
  await until('The background page did not stop.', async () => !(await backgroundRuns(session)));
}

/** Opens the popup from the toolbar button, reads its text once it holds `containing`, closes it. */
export async function readToolbarPopup(
  session: FirefoxSession,
  containing: string,
): Promise<string> {
  const text = await session.inBrowser(
    `${EXTENSION}
    await browsers.browserActionFor(extension).openPopup(window);
    const read = () => new Promise((resolve) => {
      const view = document.querySelector('.webextension-popup-browser');
      if (!view?.messageManager) return resolve('');
      view.messageManager.addMessageListener('headwater:text', function listen({ data }) {
        view.messageManager.removeMessageListener('headwater:text', listen);
        resolve(data);
      });
      view.messageManager.loadFrameScript('data:,' + encodeURIComponent(
        'sendAsyncMessage("headwater:text", content.document.body?.innerText ?? "");'), false);
    });
    let text = '';
    for (let tries = 0; tries < 100 && !text.includes(arguments[0]); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      text = await read();
    }
    document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
    return text;`,
    containing,
  );
  return String(text);
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
