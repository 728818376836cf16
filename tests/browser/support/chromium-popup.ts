import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { AXE_RUN, AXE_SOURCE } from './axe.ts';
import type { Popup } from './driver.ts';
import { oneLine } from './one-line.ts';
import { until } from './until.ts';

/** The size the browsers give the popup at most, less what the toolbar takes. */
export const POPUP_SIZE = { width: 400, height: 600 } as const;

/** Opens the popup of an extension for one browser tab as an ordinary page. */
export async function openPopupPage(
  context: BrowserContext,
  extensionId: string,
  tabId: number,
  reading: Page,
): Promise<Popup> {
  const page = await context.newPage();
  await page.setViewportSize(POPUP_SIZE);
  await page.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
  return {
    text: async () => oneLine(await page.locator('body').innerText()),
    tab: (name) => page.getByRole('tab', { name: beginning(name) }).click(),
    click: (role, name, index = 0) =>
      page
        .getByRole(role, { name: beginning(name) })
        .nth(index)
        .click(),
    names: async (role) =>
      (await page.getByRole(role).filter({ visible: true }).allInnerTexts()).map((name) =>
        name.trim(),
      ),
    faults: async () => {
      await page.evaluate(AXE_SOURCE);
      return page.evaluate<string[]>(AXE_RUN);
    },
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    close: async () => {
      await page.close();
      await reading.bringToFront();
    },
  };
}

/** Matches names that begin with `name`: tabs have a count after theirs. */
function beginning(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/**
 * Presses buttons in the popup under the toolbar, reads its text and closes it. Playwright lists
 * no such window by itself: a second connection, made once the popup is open, finds it.
 */
export async function useToolbarPopup(
  context: BrowserContext,
  profile: string,
  names: readonly string[],
): Promise<string> {
  await waitForPopup(context);
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const pages = second.contexts().flatMap((each) => each.pages());
    const popup = pages.find((page) => page.url().includes('/popup.html'));
    if (!popup) throw new Error('The popup is open but cannot be attached to.');
    for (const name of names) {
      await popup
        .locator('button', { hasText: beginning(name) })
        .first()
        .click();
    }
    const text = oneLine(await popup.locator('body').innerText());
    await popup.close();
    return text;
  } finally {
    await second.close();
  }
}

async function waitForPopup(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is not connected.');
  await until('The toolbar popup did not open.', async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'page' }] });
    return targetInfos.some(({ url }) => url.includes('/popup.html'));
  });
  await session.detach();
}
