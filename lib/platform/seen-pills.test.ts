import { describe, expect, it } from 'vitest';
import { browser } from './browser.ts';
import { forgetPills, isPillSeen, notePillSeen } from './seen-pills.ts';

const tab = { tabId: 4, isPrivate: false };
const inPrivate = { tabId: 5, isPrivate: true };

describe('pills that were shown', () => {
  it('are remembered for every tab, in memory alone', async () => {
    expect(await isPillSeen(tab, 'a')).toBe(false);
    await notePillSeen(tab, 'a');
    expect(await isPillSeen(tab, 'a')).toBe(true);
    expect(await isPillSeen({ ...tab, tabId: 9 }, 'a')).toBe(true);
    expect(await isPillSeen(tab, 'b')).toBe(false);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('are forgotten with a private tab, and unknown outside it', async () => {
    await notePillSeen(inPrivate, 'a');
    expect(await isPillSeen(inPrivate, 'a')).toBe(true);
    expect(await isPillSeen({ ...inPrivate, tabId: 6 }, 'a')).toBe(false);
    expect(await isPillSeen(tab, 'a')).toBe(false);
    await forgetPills(inPrivate.tabId);
    expect(await isPillSeen(inPrivate, 'a')).toBe(false);
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('are bounded: the oldest give way', async () => {
    const stored = Array.from({ length: 2000 }, (_none, at) => `old ${at}`);
    await browser.storage.session.set({ pills: stored });
    await notePillSeen(tab, 'old 0');
    await notePillSeen(tab, 'new');
    expect(await isPillSeen(tab, 'old 0')).toBe(true);
    expect(await isPillSeen(tab, 'old 1')).toBe(false);
    expect(await isPillSeen(tab, 'new')).toBe(true);
  });

  it('count as none where something else is stored', async () => {
    await browser.storage.session.set({ pills: { a: true } });
    expect(await isPillSeen(tab, 'a')).toBe(false);
  });
});
