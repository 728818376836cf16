import { defineBackground } from 'wxt/utils/define-background';
import { readSettings } from '../../lib/app/settings.ts';
import { serveBackground } from '../../lib/messaging/serve-background.ts';
import { clearLeftovers, LEFTOVERS } from '../../lib/page/leftovers.ts';
import { forgetAsked } from '../../lib/platform/asked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { takeFirstStart } from '../../lib/platform/first-start.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { probeAnew, probeOpenTabs, syncProbe } from '../../lib/platform/page-access.ts';
import { layPageWords } from '../../lib/platform/page-text.ts';
import { forgetTab } from '../../lib/platform/tab-state.ts';
import { createMenu, serveCommands } from './commands.ts';
import { openLibrary } from './open-library.ts';
import { pageHandlers } from './page-handlers.ts';
import { popupHandlers } from './popup-handlers.ts';
import { resumeSubscriptions, serveSubscriptions } from './refresh-packs.ts';
import { serveSiteMenu } from './site-menu.ts';
import { leaveClosedTabs } from './spot-tab.ts';
import { serveUpkeep, startUpkeep } from './upkeep.ts';

export default defineBackground(() => {
  const library = openLibrary();
  const handlers = popupHandlers(library);
  serveBackground(pageHandlers(library), handlers);
  serveCommands();
  serveSiteMenu();
  serveUpkeep(library);
  serveSubscriptions(() => handlers['library-changed'](null, null));

  // Pages that are open now have the older version's scripts, or none.
  takeFirstStart().then(async (isFirst) => {
    if (!isFirst) return;
    await syncProbe();
    await probeAnew(clearLeftovers, [...LEFTOVERS]);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenu();
    if (reason === 'install') {
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
    const { language } = await readSettings(localValues);
    // An update may have reworded them.
    await Promise.all([library(), syncProbe(), startUpkeep(), layPageWords(language)]);
    await resumeSubscriptions();
    // An update may have changed the format of the index.
    await (await library()).tendIndexes(false);
  });
  browser.runtime.onStartup.addListener(async () => {
    await Promise.all([syncProbe(), startUpkeep(), resumeSubscriptions()]);
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await syncProbe();
    await probeOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await Promise.all([syncProbe(), leaveClosedTabs()]);
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    await Promise.all([forgetTab(tabId), forgetAsked(tabId)]);
  });
});
