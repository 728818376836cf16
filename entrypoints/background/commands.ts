import { sendToPage } from '../../lib/messaging/send-to-page.ts';
import { ask } from '../../lib/platform/asked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openPanel } from '../../lib/platform/panel.ts';

const MENU = 'look-up-selection';

/** Puts “Look up this quote” into the menu of selected text. Run once an installation. */
export function createMenu(): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({
      id: MENU,
      title: browser.i18n.getMessage('panel_menu'),
      contexts: ['selection'],
    });
  });
}

/** Answers the menu and the shortcuts. Registered synchronously, as a waking worker needs. */
export function serveCommands(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab?.windowId === undefined || tab.id === undefined) return;
    // Opened before anything is awaited: the browsers ask for it.
    void openPanel(tab.windowId);
    void ask(info.selectionText ?? '', tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
    if (command === 'step-quotation' && tab?.id !== undefined) {
      void sendToPage(tab.id, 'step-quotation', null);
    }
  });
}
