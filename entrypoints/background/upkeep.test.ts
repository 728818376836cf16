import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../lib/app/settings.ts';
import { browser } from '../../lib/platform/browser.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { writeTabState } from '../../lib/platform/tab-state.ts';
import type { WorkerLibrary } from './open-library.ts';
import { afterSettingsChange } from './upkeep.ts';

let done: string[];

/** A library of which upkeep alone is asked; what is called is written down, in its order. */
function upkeepLibrary(changed: Partial<WorkerLibrary> = {}) {
  const note = (what: string) => async () => {
    done.push(what);
  };
  const library = {
    forgetPages: note('forget pages'),
    emptyTrash: note('empty trash'),
    tendIndexes: note('tend indexes'),
    ...changed,
  };
  // Upkeep calls nothing else, and a call of anything else fails the test.
  return async () => library as unknown as WorkerLibrary;
}

/** One tab with a known page, whose scripts write down what they are told. */
beforeEach(async () => {
  done = [];
  const tab = await browser.tabs.create({ url: 'https://harbour-post.example/cranes' });
  await writeTabState(tab.id ?? 0, { visit: '1', state: 'known' });
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
  vi.spyOn(browser.contextMenus, 'update').mockResolvedValue(undefined);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tabId, message) => {
    done.push(String((message as { type: unknown }).type));
    return { ok: true, value: null };
  });
});

describe('a change of the settings', () => {
  it('clears open pages before anything is tidied', async () => {
    await afterSettingsChange(upkeepLibrary(), await readSettings(localValues));
    expect(done).toEqual(['clear-page', 'forget pages', 'empty trash', 'tend indexes']);
  });

  it('clears open pages while tidying takes for ever', async () => {
    const forgetPages = () => new Promise<never>(() => undefined);
    void afterSettingsChange(upkeepLibrary({ forgetPages }), await readSettings(localValues));
    await vi.waitFor(() => expect(done).toEqual(['clear-page']));
  });

  it('clears open pages where tidying fails, and does not hide that', async () => {
    const forgetPages = () => Promise.reject(new Error('no room'));
    const changed = afterSettingsChange(
      upkeepLibrary({ forgetPages }),
      await readSettings(localValues),
    );
    await expect(changed).rejects.toThrow('no room');
    expect(done).toEqual(['clear-page']);
  });

  it('clears open pages and tidies where the words for pages cannot be written, and does not hide that', async () => {
    vi.spyOn(browser.storage.local, 'remove').mockRejectedValue(new Error('disk is full'));
    const settings = await readSettings(localValues);
    const changed = afterSettingsChange(upkeepLibrary(), { ...settings, language: null });
    await expect(changed).rejects.toThrow('disk is full');
    expect(done).toEqual(['clear-page', 'forget pages', 'empty trash', 'tend indexes']);
  });

  it('tidies where a page cannot be drawn anew', async () => {
    vi.spyOn(browser.tabs, 'query').mockRejectedValue(new Error('no tabs'));
    const changed = afterSettingsChange(upkeepLibrary(), await readSettings(localValues));
    await expect(changed).rejects.toThrow('no tabs');
    expect(done).toEqual(['forget pages', 'empty trash', 'tend indexes']);
  });
});
