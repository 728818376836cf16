import { changeSettings, onSettingsChanged, readSettings } from '../../lib/app/settings.ts';
import { isSiteOff, siteOf, withSiteOff, withSiteOn } from '../../lib/core/sites-off.ts';
import { browser } from '../../lib/platform/browser.ts';
import { hasMenus } from '../../lib/platform/commands.ts';
import { localValues } from '../../lib/platform/local-values.ts';

export const SITE_MENU = 'site-off';

/** Puts “Off on this site” into the menu of the toolbar button. Run once an installation. */
export function createSiteMenu(title: string): void {
  browser.contextMenus.create({
    id: SITE_MENU,
    type: 'checkbox',
    title,
    contexts: ['action'],
    checked: false,
  });
}

/**
 * Ticks the entry as it is for the site of the window's active tab; not where the address is not told.
 * In a private window it cannot be pressed: the site would be stored.
 */
async function tickMenu(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const { sitesOff } = await readSettings(localValues);
  const checked = isSiteOff(sitesOff, tab?.url ?? '');
  const enabled = tab?.incognito !== true;
  // The entry is not there before the installation has made it.
  await browser.contextMenus.update(SITE_MENU, { checked, enabled }).catch(() => undefined);
}

/** Answers the entry, and keeps its tick to the tab in front. Registered synchronously, as a waking worker needs. */
export function serveSiteMenu(): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== SITE_MENU) return;
    const site = siteOf(tab?.url ?? '');
    if (site && !tab?.incognito) {
      const { sitesOff } = await readSettings(localValues);
      // Not as the tick says: it may be of the tab before.
      const change = isSiteOff(sitesOff, `https://${site}/`) ? withSiteOn : withSiteOff;
      await changeSettings(localValues, { sitesOff: change(sitesOff, site) });
    }
    // The browser has changed the tick by itself, on a page of its own too.
    await tickMenu();
  });
  browser.tabs.onActivated.addListener(tickMenu);
  browser.tabs.onUpdated.addListener(async (_tabId, { status }, { active }) => {
    if (active && status === 'loading') await tickMenu();
  });
  browser.windows.onFocusChanged.addListener(tickMenu);
  onSettingsChanged(localValues, tickMenu);
}
