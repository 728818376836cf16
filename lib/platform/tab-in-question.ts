import { browser } from './browser.ts';

/** The tab that an extension page is about. */
export interface TabInQuestion {
  readonly tabId: number;
  readonly windowId: number;
  readonly isPrivate: boolean;
}

/** The active tab of the window, or the one that the page's address names with `?tab=`. */
export async function tabInQuestion(): Promise<TabInQuestion | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named && /^\d+$/.test(named)
      ? await browser.tabs.get(Number(named))
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id !== undefined && tab.windowId !== undefined
    ? { tabId: tab.id, windowId: tab.windowId, isPrivate: tab.incognito }
    : null;
}
