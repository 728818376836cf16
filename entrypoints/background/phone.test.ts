import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../lib/platform/browser.ts';
import { openShortcuts, shortcutOf, shortcuts } from '../../lib/platform/commands.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { createMenu, nameMenu, serveCommands } from './commands.ts';
import { serveSiteMenu } from './site-menu.ts';

/** What Firefox for Android does not have: see `tests/supply-chain/browser-apis.test.ts`. */
const ABSENT = ['contextMenus', 'commands', 'windows', 'sidebarAction'] as const;
const before = new Map(
  ABSENT.map((name) => [name, Object.getOwnPropertyDescriptor(browser, name)] as const),
);

beforeEach(() => {
  for (const name of ABSENT)
    Object.defineProperty(browser, name, { configurable: true, value: undefined });
});
afterEach(() => {
  for (const [name, own] of before)
    if (own) Object.defineProperty(browser, name, own);
    else Reflect.deleteProperty(browser, name);
});

it('a phone’s worker starts without menus, shortcuts and windows', async () => {
  const activated = vi.spyOn(browser.tabs.onActivated, 'addListener');
  serveCommands();
  serveSiteMenu();
  await createMenu();
  await nameMenu();
  expect(activated).not.toHaveBeenCalled();
});

it('a phone has no shortcut to name or to change', async () => {
  expect(await shortcuts()).toEqual([]);
  expect(await shortcutOf('open-panel')).toBe('');
  vi.spyOn(browser.tabs, 'create').mockRejectedValue(new Error('no such page'));
  expect(await openShortcuts()).toBe(false);
});

it('a phone has no side panel, and whoever asks for it is told', async () => {
  vi.stubGlobal('chrome', undefined);
  await expect(openPanel(1)).rejects.toThrow();
  vi.unstubAllGlobals();
});
