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
 * Gives access to all that may be read back and keeps the hosts that packs come from. Call from a reader's
 * action. False when one of those could not be kept.
 */
export async function giveUpSites(): Promise<boolean> {
  const packs = await grantedPackHosts();
  const granted = await grantedHosts();
  return giveUpAndKeep(
    granted.filter((pattern) => !packs.includes(pattern)),
    packs,
  );
}

/**
 * Gives access to all sites back and keeps the sites that were granted one by one, and the hosts that
 * packs come from. Call from a reader's action. False when they could not be kept.
 */
export async function keepChosenHosts(): Promise<boolean> {
  const packs = await grantedPackHosts();
  const granted = await grantedHosts();
  if (!granted.includes(EVERYWHERE)) return true;
  const chosen = granted.filter((pattern) => pattern !== EVERYWHERE);
  return giveUpAndKeep([EVERYWHERE], [...new Set([...chosen, ...packs])]);
}

/**
 * Chromium takes what was granted one by one back along with all sites, so that is asked for anew, which it
 * grants without a question. Firefox asks in the click alone: then a host that was let in with all sites
 * is lost.
 */
async function giveUpAndKeep(given: readonly string[], kept: readonly string[]): Promise<boolean> {
  await giveUpHosts(given);
  const held = await Promise.all(kept.map(isGranted));
  const lost = kept.filter((_pattern, index) => !held[index]);
  return lost.length === 0 || askForHosts(lost).catch(() => false);
}

/** The hosts of packs that may be asked for their packs now. */
async function grantedPackHosts(): Promise<string[]> {
  const packs = await packPatterns();
  const held = await Promise.all(packs.map(isGranted));
  return packs.filter((_pattern, index) => held[index]);
}

/** Whether everything that a match pattern names may be read. */
export function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** The match patterns that are granted now. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
