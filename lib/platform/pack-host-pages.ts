import { browser } from './browser.ts';
import { grantedHosts } from './hosts.ts';
import { coversAddress } from './match-pattern.ts';
import { packPattern, packPatterns } from './pack-hosts.ts';

/** What is granted for pages: a host that a pack comes from was not granted to be read. */
export async function readablePatterns(): Promise<string[]> {
  const forPacks = await packPatterns();
  return (await grantedHosts()).filter(
    (origin) => /^(?:\*|https?):/.test(origin) && !forPacks.includes(origin),
  );
}

const keyOf = (tabId: number) => `press:${tabId}`;

/** The pattern of a host that was granted for its pack alone, when the tab's page is there; null elsewhere. */
async function packHostOf(tabId: number): Promise<string | null> {
  const forPacks = await packPatterns();
  if (forPacks.length === 0) return null;
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !/^https?:/.test(url)) return null;
  const pattern = packPattern(url);
  if (!forPacks.includes(pattern)) return null;
  const readable = await readablePatterns();
  return readable.some((one) => coversAddress(one, url)) ? null : pattern;
}

/**
 * Whether the tab's page is on a host that the browser opened for a pack alone, and the reader has
 * not pressed there: the browser lets us in, the reader has not.
 */
export async function isOnPackHostAlone(tabId: number): Promise<boolean> {
  const host = await packHostOf(tabId);
  if (host === null) return false;
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] !== host;
}

/**
 * The reader pressed the button, a shortcut or the menu's entry in the tab. Remembered where the
 * browser's own word on it cannot be told from the pack's: on a host of packs, in memory, until another
 * such press or the tab's end.
 */
export async function notePress(tabId: number): Promise<void> {
  const host = await packHostOf(tabId);
  if (host !== null) await browser.storage.session.set({ [keyOf(tabId)]: host });
}

/** Forgets a press, when its tab is closed. */
export async function forgetPress(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
