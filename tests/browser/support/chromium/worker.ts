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
