import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../../lib/messaging/serve-background.ts';
import { browser } from '../../lib/platform/browser.ts';
import { probeOpenTabs, syncProbe } from '../../lib/platform/page-access.ts';
import { forgetTab } from '../../lib/platform/tab-state.ts';
import { openLibrary } from './open-library.ts';
import { pageHandlers } from './page-handlers.ts';
import { popupHandlers } from './popup-handlers.ts';

export default defineBackground(() => {
  const library = openLibrary();
  serveBackground(pageHandlers(library), popupHandlers(library));

  browser.runtime.onInstalled.addListener(async () => {
    await Promise.all([library(), syncProbe()]);
  });
  browser.runtime.onStartup.addListener(syncProbe);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await syncProbe();
    await probeOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(syncProbe);
  browser.tabs.onRemoved.addListener(forgetTab);
});
