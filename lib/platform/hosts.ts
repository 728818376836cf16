import { browser } from './browser.ts';

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

/** Gives access to hosts back, or to all of them without a list. */
export async function giveUpHosts(patterns?: readonly string[]): Promise<void> {
  const origins = patterns ?? (await grantedHosts());
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}

/**
 * Gives access to all sites back and keeps the sites that were granted one by one. Call from a
 * reader's action: Chromium takes those back as well, so they are asked for anew, which it grants
 * without a question. False when they could not be kept.
 */
export async function keepChosenHosts(): Promise<boolean> {
  const granted = await grantedHosts();
  if (!granted.includes(EVERYWHERE)) return true;
  await giveUpHosts([EVERYWHERE]);
  const left = await grantedHosts();
  const lost = granted.filter((pattern) => pattern !== EVERYWHERE && !left.includes(pattern));
  return lost.length === 0 || askForHosts(lost);
}

/** Whether everything that a match pattern names may be read. */
export function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** The match patterns that are granted now. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
