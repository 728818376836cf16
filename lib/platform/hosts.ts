import { browser } from './browser.ts';
import { packPatterns } from './pack-hosts.ts';

const EVERYWHERE = '*://*/*';

/** The match pattern of a host and its subdomains; null when `typed` is no host name. */
export function hostPattern(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^\*\.|^www\./, '')
    .replace(/[/:?#].*$/, '');
  const isHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/.test(host);
  return isHost ? `*://*.${host}/*` : null;
}

/** Asks the reader for access to hosts, or to all without a list. Call from a reader's action. False when declined. */
export function askForHosts(patterns: readonly string[] = [EVERYWHERE]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Gives access to hosts back. */
export async function giveUpHosts(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}

/**
 * Gives access to all that may be read back and keeps the hosts that packs come from, as far as the browser
 * lets it ({@link packAccess} says which are lost). Call from a reader's action.
 */
export async function giveUpSites(): Promise<void> {
  const packs = await grantedPackHosts();
  const granted = await grantedHosts();
  await giveUpAndKeep(
    granted.filter((pattern) => !packs.includes(pattern)),
    packs,
  );
}

/**
 * Gives access to all sites back and keeps the sites that were granted one by one, and the hosts that
 * packs come from, as {@link giveUpSites} does. Call from a reader's action.
 */
export async function keepChosenHosts(): Promise<void> {
  const packs = await grantedPackHosts();
  const granted = await grantedHosts();
  if (!granted.includes(EVERYWHERE)) return;
  const chosen = granted.filter((pattern) => pattern !== EVERYWHERE);
  await giveUpAndKeep([EVERYWHERE], [...new Set([...chosen, ...packs])]);
}

/**
 * Chromium takes what was granted one by one back along with all sites, so that is asked for anew, which it
 * grants without a question. Firefox asks in the click alone: then a host that was let in with all sites
 * is lost, until the reader allows it again at its pack.
 */
async function giveUpAndKeep(given: readonly string[], kept: readonly string[]): Promise<void> {
  await giveUpHosts(given);
  const held = await Promise.all(kept.map(isGranted));
  const lost = kept.filter((_pattern, index) => !held[index]);
  if (lost.length > 0) await askForHosts(lost).catch(() => false);
}

/** How the hosts of packs stand; host names, of those that were let in for packs alone. */
export interface PackAccess {
  /** May not be read any more, so that their packs are not updated. */
  readonly lost: readonly string[];
  /** May be read as long as all sites may, and are lost with them: where the browser asks at a click alone. */
  readonly leaning: readonly string[];
}

/** How the hosts that packs come from stand with what the browser grants now. */
export async function packAccess(): Promise<PackAccess> {
  const packs = await packPatterns();
  const held = await grantedPackHosts();
  const granted = await grantedHosts();
  const names = (patterns: readonly string[]) => [
    ...new Set(patterns.map((pattern) => new URL(pattern.replace('/*', '/')).hostname)),
  ];
  return {
    lost: names(packs.filter((pattern) => !held.includes(pattern))),
    leaning: asksAtClickAlone() ? names(held.filter((pattern) => !granted.includes(pattern))) : [],
  };
}

/** Firefox, which is the one that says what it is. */
const asksAtClickAlone = () => typeof browser.runtime.getBrowserInfo === 'function';

/** The hosts of packs that may be asked for their packs now. */
async function grantedPackHosts(): Promise<string[]> {
  const packs = await packPatterns();
  const held = await Promise.all(packs.map(isGranted));
  return packs.filter((_pattern, index) => held[index]);
}

/** Whether everything that a match pattern names may be read. */
function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** The match patterns that are granted now. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
