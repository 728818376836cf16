import { browser } from './browser.ts';

/** What the worker remembers of a tab between two wake-ups. Kept in memory by the browser, never on disk. */
export interface TabState {
  /** What the state belongs to: a document, its address and its text. */
  readonly visit: string;
  readonly state: 'not-an-article' | 'article' | 'known';
}

const keyOf = (tabId: number) => `tab:${tabId}`;

/** The state of a tab; null when nothing is known of it. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const found: unknown = (await browser.storage.session.get(key))[key];
  return isTabState(found) ? found : null;
}

/** Remembers the state of a tab until it is closed or the browser is. */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

/** Forgets a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function isTabState(value: unknown): value is TabState {
  return typeof value === 'object' && value !== null && 'visit' in value && 'state' in value;
}
