import type { BrowserContext, Page } from '@playwright/test';
import { until } from '../until.ts';

/** The extension API as an extension page sees it; only ever named in functions that run there. */
declare const chrome: typeof import('wxt/browser').browser;

/** What the browser's own page about extensions may do with them. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    readonly extensionId: string;
    readonly incognitoAccess: boolean;
  }): Promise<void>;
}

/** Lets the extension into private windows, as the reader does in its details, and opens one. */
export async function openPrivateTab(
  context: BrowserContext,
  extensionId: string,
): Promise<{ readonly page: Page; readonly tabId: number }> {
  await allowInPrivate(context, extensionId);
  // Changing that has closed the extension's pages and starts it anew.
  const own = await context.newPage();
  await until('The extension did not start again.', () =>
    own.goto(`chrome-extension://${extensionId}/welcome.html`).catch(() => null),
  );
  // A page that is there before the extension says what it reads is not looked at.
  await until('The extension did not say again what it reads.', () =>
    own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );
  const opened = context.waitForEvent('page');
  const tabId = await own.evaluate(async () => {
    const window = await chrome.windows.create({ incognito: true, url: 'about:blank' });
    return window?.tabs?.[0]?.id;
  });
  if (tabId === undefined) throw new Error('Chromium opened no private window.');
  return { page: await opened, tabId };
}

async function allowInPrivate(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const api: DeveloperPrivate = Reflect.get(chrome, 'developerPrivate');
    // Without it an extension that comes from a folder does not start again after the change.
    await api.updateProfileConfiguration({ inDeveloperMode: true });
    await api.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
}
