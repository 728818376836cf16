import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser.ts';
import { notePress } from './pack-host-pages.ts';
import { mayRead } from './page-access.ts';
import { forgetTab } from './tab-state.ts';

const TAB = 7;
const ON_PACK_HOST = 'https://packs.example/essays/1';

/** The browser as it is with `granted` hosts and a tab at `url`; it lets scripts in everywhere. */
function browserWith(granted: readonly string[], url: string | undefined): void {
  vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: [...granted] });
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
  vi.spyOn(browser.tabs, 'get').mockImplementation(
    async (id) => ({ id, url }) as Awaited<ReturnType<typeof browser.tabs.get>>,
  );
}

beforeEach(async () => {
  await browser.storage.local.set({ packHosts: ['https://packs.example/*'] });
});

describe('whether a page may be read', () => {
  it('is denied on a host that was granted for its pack alone', async () => {
    browserWith(['https://packs.example/*'], ON_PACK_HOST);
    expect(await mayRead(TAB)).toBe(false);
  });

  it.each([['*://*/*'], ['https://*/*'], ['*://*.packs.example/*'], ['*://*.example/*']])(
    'is allowed there when %s was granted for pages',
    async (pattern) => {
      browserWith(['https://packs.example/*', pattern], ON_PACK_HOST);
      expect(await mayRead(TAB)).toBe(true);
    },
  );

  it.each([['*://*.acks.example/*'], ['http://*/*'], ['https://essays.packs.example/*']])(
    'is still denied there when %s was granted, which is another place',
    async (pattern) => {
      browserWith(['https://packs.example/*', pattern], ON_PACK_HOST);
      expect(await mayRead(TAB)).toBe(false);
    },
  );

  it('is left to the browser on every other host, and where the address is not told', async () => {
    browserWith(['https://packs.example/*'], 'https://news.example/1');
    expect(await mayRead(TAB)).toBe(true);
    browserWith(['https://packs.example/*'], undefined);
    expect(await mayRead(TAB)).toBe(true);
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('no access'));
    expect(await mayRead(TAB)).toBe(false);
  });

  it('is allowed on the host of a pack once the reader has pressed there, until the tab leaves it', async () => {
    browserWith(['https://packs.example/*'], ON_PACK_HOST);
    await notePress(TAB);
    expect(await mayRead(TAB)).toBe(true);
    expect(await mayRead(TAB + 1)).toBe(false);
    await browser.storage.local.set({
      packHosts: ['https://packs.example/*', 'https://b.example/*'],
    });
    browserWith(['https://packs.example/*', 'https://b.example/*'], 'https://b.example/');
    expect(await mayRead(TAB)).toBe(false);
    await forgetTab(TAB);
    browserWith(['https://packs.example/*'], ON_PACK_HOST);
    expect(await mayRead(TAB)).toBe(false);
  });

  it('has no press remembered where none is needed', async () => {
    browserWith(['https://packs.example/*'], 'https://news.example/1');
    await notePress(TAB);
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
