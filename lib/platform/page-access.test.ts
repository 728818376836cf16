import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser.ts';
import { notePress } from './pack-host-pages.ts';
import { mayRead, probeAnew, syncProbe } from './page-access.ts';
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

/** Follows what is registered, as the browser does: a second one of that name is refused. */
function registry() {
  const state: { matches: readonly string[] | null; calls: string[] } = {
    matches: null,
    calls: [],
  };
  const { scripting } = browser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () =>
    state.matches ? ([{ id: 'probe' }] as never) : [],
  );
  const put = (call: string, isThere: boolean) => async (scripts: readonly object[]) => {
    if ((state.matches !== null) !== isThere) throw new Error(`${call}: refused`);
    state.calls.push(call);
    state.matches = (scripts[0] as { matches: string[] }).matches;
  };
  scripting.registerContentScripts = vi.fn(put('register', false));
  scripting.updateContentScripts = vi.fn(put('update', true));
  scripting.unregisterContentScripts = vi.fn(async () => {
    state.calls.push('unregister');
    state.matches = null;
  });
  return state;
}

describe('the registration of the probe', () => {
  it('is changed in its place, so that no page loads without it, and ends with the last grant', async () => {
    const state = registry();
    browserWith(['https://a.example/*'], undefined);
    await syncProbe();
    browserWith(['https://a.example/*', 'https://b.example/*'], undefined);
    await syncProbe();
    expect(state.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
    browserWith([], undefined);
    await syncProbe();
    await syncProbe();
    expect(state.calls).toEqual(['register', 'update', 'unregister']);
  });

  it('is not refused when two events ask for it at once', async () => {
    const state = registry();
    browserWith(['https://a.example/*'], undefined);
    await Promise.all([syncProbe(), syncProbe()]);
    expect(state.calls).toEqual(['register', 'update']);
  });
});

describe('looking anew at open tabs', () => {
  it('takes away what is left in each loaded tab that may be read, then runs the probe there, once', async () => {
    browserWith(['https://a.example/*', 'https://packs.example/*'], undefined);
    const query = vi
      .spyOn(browser.tabs, 'query')
      .mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
    const execute = vi
      .spyOn(browser.scripting, 'executeScript')
      .mockImplementation(async (call) => {
        if (call.target.tabId === 2) throw new Error('no access');
        return [];
      });
    const clear = () => undefined;
    await probeAnew(clear, []);
    await vi.waitFor(() => expect(execute).toHaveBeenCalledTimes(4));
    expect(query).toHaveBeenCalledWith({ url: ['https://a.example/*'], discarded: false });
    const calls = execute.mock.calls.map(([call]) => [
      call.target.tabId,
      'func' in call && call.func === clear ? 'clear' : 'files' in call && call.files,
    ]);
    expect(calls.filter(([tab]) => tab === 1)).toEqual([
      [1, 'clear'],
      [1, ['/probe.js']],
    ]);
  });

  it('asks for no tab where nothing was granted', async () => {
    browserWith([], undefined);
    const query = vi.spyOn(browser.tabs, 'query');
    await probeAnew(() => undefined, []);
    expect(query).not.toHaveBeenCalled();
  });
});
