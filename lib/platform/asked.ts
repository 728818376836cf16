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

/**
 * Takes the latest selection that was asked about in a tab, once: afterwards it is forgotten. Null
 * when there is none of that tab; another tab's, perhaps in a private window, stays where it is.
 */
export async function takeAsked(tabId: number): Promise<Asked | null> {
  const asked = await readAsked();
  if (asked?.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return asked;
}

async function readAsked(): Promise<Asked | null> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  return isAsked(found) ? found : null;
}

/** Forgets what was asked about in a tab: once a private window is closed, nothing is left of it. */
export async function forgetAsked(tabId: number): Promise<void> {
  if ((await readAsked())?.tabId === tabId) await browser.storage.session.remove(KEY);
}

/** Calls back when there may be a later asking: read it then. */
export function onAsked(then: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (isAsked(changes[KEY]?.newValue)) then();
  });
}
