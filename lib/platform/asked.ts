import { browser } from './browser.ts';

/** Words that the reader selected and asked to look up. `id` tells two askings apart. */
export interface Asked {
  readonly text: string;
  readonly id: number;
  /** The tab that they are from. */
  readonly tabId: number;
}

const KEY = 'asked';
/** A selection longer than this is no quotation. */
const MOST = 2000;

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && 'text' in value && 'tabId' in value;

/** Hands a selection to the side panel, open or about to be. Kept in memory only. */
export async function ask(text: string, tabId: number): Promise<void> {
  const asked: Asked = { text: text.trim().slice(0, MOST), id: Date.now(), tabId };
  await browser.storage.session.set({ [KEY]: asked });
}

/** The latest selection that was asked about; null when there is none. */
export async function readAsked(): Promise<Asked | null> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  return isAsked(found) ? found : null;
}

/** Forgets what was asked about in a tab: once a private window is closed, nothing is left of it. */
export async function forgetAsked(tabId: number): Promise<void> {
  if ((await readAsked())?.tabId === tabId) await browser.storage.session.remove(KEY);
}

/** Calls back for each later asking. */
export function onAsked(then: (asked: Asked) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const value: unknown = changes[KEY]?.newValue;
    if (isAsked(value)) then(value);
  });
}
