import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { ExtensionFile, SidePanel } from '../driver.ts';
import { oneLine } from '../one-line.ts';
import { until } from '../until.ts';
import { words } from '../words.ts';

/**
 * Does something with a page of the extension that stands outside the tabs. Playwright lists no
 * such window by itself: a second connection, made once it is open, finds it. Null when none is open.
 */
async function attached<Value>(
  profile: string,
  file: ExtensionFile,
  act: (page: Page) => Promise<Value>,
): Promise<Value | null> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const pages = second.contexts().flatMap((each) => each.pages());
    // A page of the same file in a tab has the tab in question in its address.
    const page = pages.find((each) => each.url().endsWith(`/${file}.html`));
    return page ? await act(page) : null;
  } finally {
    await second.close();
  }
}

/** Presses buttons in the popup under the toolbar, reads its text and closes it. */
export async function useToolbarPopup(
  context: BrowserContext,
  profile: string,
  names: readonly string[],
): Promise<string> {
  await until('The toolbar popup did not open.', () => isOpen(context, 'popup'));
  const text = await attached(profile, 'popup', async (popup) => {
    for (const name of names) {
      const button = popup.locator('button:visible', { hasText: beginning(name) }).first();
      await button.click({ timeout: 5000 }).catch(async (error: unknown) => {
        const shown = oneLine(await popup.locator('body').innerText());
        throw new Error(
          `“${name}” cannot be pressed in the popup, which shows: ${shown}\n${error}`,
        );
      });
    }
    const read = oneLine(await popup.locator('body').innerText());
    await popup.close();
    return read;
  });
  if (text === null) throw new Error('The popup is open but cannot be attached to.');
  return text;
}

/** Presses in the popup what opens the side panel, and waits until the popup has closed. */
export async function openPanelFromPopup(context: BrowserContext, profile: string): Promise<void> {
  await until('The toolbar popup did not open.', () => isOpen(context, 'popup'));
  await attached(profile, 'popup', async (popup) => {
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: words('keep_look_up') }).click();
    await closed;
  });
}

/** What the side panel of the window shows; null when it is not open. */
export async function readSidePanel(
  context: BrowserContext,
  profile: string,
): Promise<SidePanel | null> {
  if (!(await isOpen(context, 'sidepanel'))) return null;
  return attached(profile, 'sidepanel', async (panel) => {
    const field = panel.getByRole('searchbox');
    return {
      text: oneLine(await panel.locator('body').innerText()),
      query: (await field.count()) > 0 ? await field.inputValue() : '',
    };
  });
}

export async function closeSidePanel(profile: string): Promise<void> {
  await attached(profile, 'sidepanel', (panel) => panel.close());
}

/** Matches names that begin with `name`: tabs have a count after theirs. */
export function beginning(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** Whether the extension shows that page outside the tabs. */
async function isOpen(context: BrowserContext, file: ExtensionFile): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is not connected.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'page' }] });
  await session.detach();
  return targetInfos.some(({ url }) => url.endsWith(`/${file}.html`));
}
