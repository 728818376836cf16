import type { BrowserContext, Page, Worker } from '@playwright/test';

/** The extension API as the worker sees it; only ever named in functions that run there. */
declare const chrome: typeof import('wxt/browser').browser;

/** The codes that the X window system gives the letters: without them no shortcut is recognised. */
const X11_CODES = { K: 45, L: 46 } as const;

/** Presses Alt+Shift and a letter as the window receives it, so that the extension's command runs. */
export async function pressShortcut(page: Page, letter: keyof typeof X11_CODES): Promise<void> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const key = {
    modifiers: 1 + 8,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: letter.charCodeAt(0),
    nativeVirtualKeyCode: X11_CODES[letter],
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/**
 * Chooses the extension's entry in the menu of the selected text. A headless browser shows no
 * menu: the entry has to be there, and the worker is told that it was chosen.
 */
export async function lookUpSelection(page: Page, worker: Worker, tabId: number): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()));
  await chooseMenuEntry(worker, tabId, { menuItemId: 'look-up-selection', selectionText });
}

/** Tells the worker that an entry of a menu was chosen; rejects when there is no such entry. */
export async function chooseMenuEntry(
  worker: Worker,
  tabId: number,
  entry: { readonly menuItemId: string; readonly selectionText?: string },
): Promise<void> {
  await worker.evaluate(
    async ({ entry, id }) => {
      await chrome.contextMenus.update(entry.menuItemId, {});
      const chosen = { ...entry, editable: false, pageUrl: '' };
      const { onClicked } = chrome.contextMenus;
      const dispatch: unknown = Reflect.get(onClicked, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('The event cannot be dispatched.');
      dispatch.call(onClicked, chosen, await chrome.tabs.get(id));
    },
    { entry, id: tabId },
  );
}

/** Presses the toolbar button for the page, which lets the extension into it. */
export async function pressToolbarButton(
  context: BrowserContext,
  page: Page,
  id: string,
): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is not connected.');
  // The button belongs to the tab, which DevTools keeps apart from the page in it.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}
