import type { Stored } from '../driver.ts';
import { FORGET_PILLS, STORED } from '../stored.ts';
import { until } from '../until.ts';
import { EXTENSION, selectedTabId, waitForExtension } from './extension.ts';
import { EXTENSION_UUID } from './launch.ts';
import type { FirefoxSession } from './session.ts';

/**
 * Lets the extension into private windows, as the reader does in its details, and opens one. Returns
 * the extension API's id of its tab.
 */
export async function openPrivateTab(session: FirefoxSession): Promise<number> {
  await session.inBrowser(
    `${EXTENSION}
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add(policy.id, {
      permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [],
    }, extension);
    // It takes effect when the extension starts anew.
    await (await AddonManager.getAddonByID(policy.id)).reload();`,
  );
  await waitForExtension(session);
  await until('The extension may not run in private windows.', () =>
    session.inBrowser(`${EXTENSION} return policy.privateBrowsingAllowed;`),
  );
  const { handle } = (await session.marionette.send('WebDriver:NewWindow', {
    type: 'window',
    private: true,
    focus: true,
  })) as { handle: string };
  await session.switchTo(handle);
  return selectedTabId(session);
}

/** Reads what the extension has stored, in a page of it beside `tab`, which is not private. */
export async function readStored(session: FirefoxSession, tab: string): Promise<Stored> {
  return (await inOwnPage(session, tab, STORED)) as Stored;
}

/** Has it forget where it has shown its pill, in the same way. */
export async function forgetPills(session: FirefoxSession, tab: string): Promise<void> {
  await inOwnPage(session, tab, FORGET_PILLS);
}

async function inOwnPage(session: FirefoxSession, tab: string, source: string): Promise<unknown> {
  const reading = await session.currentTab();
  await session.switchTo(tab);
  await session.switchTo(await session.newTab());
  await session.goto(`moz-extension://${EXTENSION_UUID}/welcome.html`);
  const answer = await session.inPage(`return ${source};`);
  await session.closeTab();
  await session.switchTo(reading);
  return answer;
}
