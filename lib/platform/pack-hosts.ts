import { browser } from './browser.ts';
import { fetchPack, PACK_LIMITS, SIGNATURE_LIMITS } from './fetch-pack.ts';
import { localValues } from './local-values.ts';
import { verifySignature } from './verify-signature.ts';

/** Hosts that were granted for a pack alone: they are no sites to look for stories on. */
const KEY = 'packHosts';
const ALARM = 'subscriptions';
/** Each subscription says itself when it is due; milliseconds would wake the worker for nothing. Minutes. */
const LOOK_EVERY = 60;

/** The match pattern of an address's own host, by its own scheme: no subdomain, no other host. */
export function packPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The patterns that were granted for packs alone. */
export async function packPatterns(): Promise<readonly string[]> {
  const kept = await localValues.read(KEY);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/**
 * Asks the reader for access to the one host of a pack. Call from a reader's action, before any wait. False when declined.
 */
export async function askForPackHost(url: string): Promise<boolean> {
  const pattern = packPattern(url);
  const [getting, asking] = [
    browser.permissions.getAll(),
    browser.permissions.request({ origins: [pattern] }),
  ];
  const { origins = [] } = await getting;
  const all = await packPatterns();
  // Where the reader already let stories be looked for on this very host, that stays so. Access to all sites
  // is no such word: it may be given back, and the pack is needed then too.
  const isNew = !origins.includes(pattern) && !all.includes(pattern);
  // Before the answer: the grant itself has the sites looked through that may be read.
  if (isNew) await localValues.write(KEY, [...all, pattern]);
  const isGranted = await asking;
  if (!isGranted && isNew) await forgetPattern(pattern);
  return isGranted;
}

async function forgetPattern(pattern: string): Promise<void> {
  const all = await packPatterns();
  await localValues.write(
    KEY,
    all.filter((one) => one !== pattern),
  );
}

/** Gives access to a pack's host back, when it was given for packs alone and no other of `urls` is there. */
export async function giveUpPackHost(url: string, urls: readonly string[]): Promise<void> {
  const pattern = packPattern(url);
  const all = await packPatterns();
  if (!all.includes(pattern) || urls.some((one) => packPattern(one) === pattern)) return;
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
  await forgetPattern(pattern);
}

/** The network, as far as subscriptions need it. */
export const packHosts = {
  mayFetch: (url: string) => browser.permissions.contains({ origins: [packPattern(url)] }),
  fetchPack: (
    url: string,
    known: { readonly etag: string | null; readonly modified: string | null },
  ) => fetchPack(url, known, PACK_LIMITS),
  fetchSignature: (url: string) => fetchPack(url, { etag: null, modified: null }, SIGNATURE_LIMITS),
  verify: verifySignature,
};

/** Wakes the worker every hour to see what is due. Nothing changes when it is set already. */
export async function startRefreshing(): Promise<void> {
  if (!(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { periodInMinutes: LOOK_EVERY });
}

/** Calls back at each such hour, until it answers that there is nothing to look after any more. Register synchronously. */
export function onRefresh(look: () => Promise<boolean>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM && !(await look())) await browser.alarms.clear(ALARM);
  });
}
