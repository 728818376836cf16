import { browser } from './browser.ts';
import { forgetPress } from './pack-host-pages.ts';
import { forgetPills } from './seen-pills.ts';

/** What the worker remembers of a tab between two wake-ups. Kept in memory by the browser, never on disk. */
export interface TabState {
  /** What the state belongs to: a document, its address and its text. */
  readonly visit: string;
  readonly state: 'not-an-article' | 'article' | 'known' | 'site-off';
  /** The key of the pill that this stay on the page began with; left out without one. */
  readonly pill?: string;
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
  await Promise.all([
    browser.storage.session.remove(keyOf(tabId)),
    forgetPills(tabId),
    forgetPress(tabId),
  ]);
}

/** The visit that a state belongs to, without the text that was read. */
export function visitOfState({ visit }: TabState): string {
  return visit.replace(/ \d+$/, '');
}

/** The pill was closed: what draws the page anew on this stay leaves it away. */
export async function endPill(tabId: number): Promise<void> {
  const state = await readTabState(tabId);
  if (!state?.pill) return;
  const { pill: _closed, ...others } = state;
  await writeTabState(tabId, others);
}

/**
 * Calls back for each tab of which something else is known than before: its page came, went on, or more of
 * its text arrived. Returns what ends it.
 */
export function onTabState(then: (tabId: number) => void): () => void {
  const listen = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
      const tabId = Number(/^tab:(\d+)$/.exec(key)?.[1] ?? Number.NaN);
      if (!Number.isNaN(tabId) && isTabState(newValue) && isNews(oldValue, newValue)) then(tabId);
    }
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}

/** Browsers tell of a value that was written once more as it was. */
function isNews(before: unknown, { visit, state }: TabState): boolean {
  return !isTabState(before) || before.visit !== visit || before.state !== state;
}

function isTabState(value: unknown): value is TabState {
  return typeof value === 'object' && value !== null && 'visit' in value && 'state' in value;
}
