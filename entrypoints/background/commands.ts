import { sendToPage } from '../../lib/messaging/send-to-page.ts';
import { ask } from '../../lib/platform/asked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { hasMenus } from '../../lib/platform/commands.ts';
import { notePress } from '../../lib/platform/pack-host-pages.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { markTab } from '../../lib/platform/toolbar.ts';
import { createSiteMenu, SITE_MENU } from './site-menu.ts';
import { words } from './words.ts';

const MENU = 'look-up-selection';

/** Puts “Look up this quote” into the menu of selected text, and the toolbar button's own entry there, in the reader's language. Run once an installation. */
export async function createMenu(): Promise<void> {
  if (!hasMenus()) return;
  const { fill } = await words();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: fill('panel_menu', []),
    contexts: ['selection'],
  });
  createSiteMenu(fill('site_off_menu', []));
}

/** Words the entries anew, in the language that the reader has chosen. */
export async function nameMenu(): Promise<void> {
  if (!hasMenus()) return;
  const { fill } = await words();
  const titles = { [MENU]: fill('panel_menu', []), [SITE_MENU]: fill('site_off_menu', []) };
  for (const [id, title] of Object.entries(titles)) {
    // An entry is not there before the installation has made it.
    await browser.contextMenus.update(id, { title }).catch(() => undefined);
  }
}

/** Waits until the panel is open; where the browser refuses, the toolbar button says so. */
async function sayWhenRefused(tabId: number, opening: Promise<void>): Promise<void> {
  try {
    await opening;
  } catch {
    const { fill } = await words();
    await markTab(tabId, { state: 'differs', text: '!', title: fill('panel_refused', []) });
  }
}

/** Answers the menu and the shortcuts. Registered synchronously, as a waking worker needs. */
export function serveCommands(): void {
  // Firefox on phones has neither.
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId !== MENU || tab?.windowId === undefined || tab.id === undefined) return;
    // Opened before anything is awaited: the browsers ask for it.
    const opening = sayWhenRefused(tab.id, openPanel(tab.windowId));
    await Promise.all([opening, notePress(tab.id), ask(info.selectionText ?? '', tab.id)]);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.windowId === undefined || tab.id === undefined) return;
    const opening =
      command === 'open-panel' ? sayWhenRefused(tab.id, openPanel(tab.windowId)) : null;
    await Promise.all([opening, notePress(tab.id)]);
    // A page without marks refuses: there is no quotation to go to.
    if (command === 'step-quotation') await sendToPage(tab.id, 'step-quotation', null);
  });
}
