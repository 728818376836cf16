import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, readSettings } from '../../lib/app/settings.ts';
import { browser } from '../../lib/platform/browser.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { SITE_MENU, serveSiteMenu } from './site-menu.ts';

type Clicked = Parameters<typeof browser.contextMenus.onClicked.addListener>[0];
type Tab = NonNullable<Parameters<Clicked>[1]>;

let press: Clicked = () => undefined;
let tab: Tab;

beforeEach(() => {
  vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockImplementation((listener) => {
    press = listener;
  });
  vi.spyOn(browser.contextMenus, 'update').mockResolvedValue();
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [tab]);
  serveSiteMenu();
});

/** Presses the entry in a tab; answers the sites that are off then. */
async function pressIn(url: string, incognito: boolean): Promise<readonly string[]> {
  tab = { id: 7, url, incognito } as Tab;
  await press({ menuItemId: SITE_MENU } as Parameters<Clicked>[0], tab);
  return (await readSettings(localValues)).sitesOff;
}

it('a press switches the tab’s site off, and the next one on again', async () => {
  expect(await pressIn('https://www.gazette.example/1', false)).toEqual(['gazette.example']);
  expect(await pressIn('https://gazette.example/2', false)).toEqual([]);
});

it('in a private window nothing is written, and the entry cannot be pressed', async () => {
  await changeSettings(localValues, { sitesOff: ['courier.example'] });
  expect(await pressIn('https://gazette.example/1', true)).toEqual(['courier.example']);
  expect(await pressIn('https://courier.example/1', true)).toEqual(['courier.example']);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('gazette');
  expect(browser.contextMenus.update).toHaveBeenLastCalledWith(SITE_MENU, {
    checked: true,
    enabled: false,
  });
  await pressIn('https://courier.example/1', false);
  expect(browser.contextMenus.update).toHaveBeenLastCalledWith(SITE_MENU, {
    checked: false,
    enabled: true,
  });
});
