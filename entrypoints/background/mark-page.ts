import { browser } from '../../lib/platform/browser.ts';
import { readTabState } from '../../lib/platform/tab-state.ts';
import { markTab, type ToolbarMark } from '../../lib/platform/toolbar.ts';
import { toolbarMark } from './toolbar-mark.ts';

/** A page that the worker looked at, and the tab it was in then. */
export interface LookedAt {
  readonly tabId: number;
  readonly url: string;
  /** What the state of the tab is of: the document with its text. */
  readonly reading: string;
}

const withoutFragment = (url: string) => url.split('#', 1)[0];

/** Whether the tab still shows the page, and nothing newer was said of it. A tab without access hides its address. */
async function isThere({ tabId, url, reading }: LookedAt): Promise<boolean> {
  const [state, tab] = await Promise.all([
    readTabState(tabId),
    // Rejects for a tab that is closed.
    browser.tabs.get(tabId).catch(() => null),
  ]);
  return (
    state?.visit === reading &&
    tab?.url !== undefined &&
    withoutFragment(tab.url) === withoutFragment(url)
  );
}

/**
 * Says on the toolbar what a page is; whether it was there for that. The browser takes a mark away when the tab goes
 * on, but not one that is set a moment later: what has come to stand on another page is taken away again. That page
 * is looked at in its turn, after this one.
 */
export async function markPage(page: LookedAt, mark: ToolbarMark): Promise<boolean> {
  if (!(await isThere(page))) return false;
  await markTab(page.tabId, mark);
  if (await isThere(page)) return true;
  await markTab(page.tabId, await toolbarMark({ state: 'not-an-article' }));
  return false;
}
