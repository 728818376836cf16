import type { BrowserContext } from '@playwright/test';
import { until } from '../until.ts';

/** The DevTools id of the extension's service worker; null when it does not run. */
export async function workerTarget(
  context: BrowserContext,
  extensionId: string,
): Promise<string | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is not connected.');
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  return worker?.targetId ?? null;
}

/** Stops the service worker as the browser does when it is idle, and waits until it is gone. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is not connected.');
  const targetId = await workerTarget(context, extensionId);
  if (targetId) await session.send('Target.closeTarget', { targetId });
  await session.detach();
  await until(
    'The service worker did not stop.',
    async () => (await workerTarget(context, extensionId)) === null,
  );
}

/** Of the extension API and of the browser's own page on extensions: only ever named in functions that run there. */
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly developerPrivate: {
    updateProfileConfiguration(to: { readonly inDeveloperMode: boolean }): Promise<void>;
  };
};

/**
 * Loads the extension anew, as an update does, and waits for its new worker. Chromium loads one from a folder again in
 * its mode for developers alone; without that it stays switched off.
 */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const next = context.waitForEvent('serviceworker', { timeout: 20_000 });
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await next;
  await settings.close();
}
