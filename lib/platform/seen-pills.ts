import { browser } from './browser.ts';

/** So many pages are remembered: those of some days' reading. A page that is forgotten shows its pill once more. */
const MOST = 2000;

/** A tab in which pills are shown. */
interface PillTab {
  readonly tabId: number;
  readonly isPrivate: boolean;
}

/** A private tab remembers for itself alone, and is forgotten with it. */
const keyOf = ({ tabId, isPrivate }: PillTab) => (isPrivate ? `pills:${tabId}` : 'pills');

async function readSeen(key: string): Promise<string[]> {
  const found: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
}

/** Whether a pill of that key was shown since the browser was started; to a private tab, in that tab. */
export async function isPillSeen(tab: PillTab, pill: string): Promise<boolean> {
  return (await readSeen(keyOf(tab))).includes(pill);
}

/** Remembers, in the browser's memory alone, that it was shown. */
export async function notePillSeen(tab: PillTab, pill: string): Promise<void> {
  const key = keyOf(tab);
  const others = (await readSeen(key)).filter((one) => one !== pill);
  await browser.storage.session.set({ [key]: [...others, pill].slice(-MOST) });
}

/** Forgets what a private tab has shown. */
export async function forgetPills(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf({ tabId, isPrivate: true }));
}
