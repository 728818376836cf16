import { canParseUrl } from '../can-parse-url.ts';
import { GOOGLE_HOSTS } from './google-hosts.ts';

/** Where a cache of accelerated pages keeps the page’s own address: `/v/s/host/path`, `/c/host/path`. */
const AMP_CACHE = /^\/(?:[acvi]|wp)\/(?:s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/.*)?$/i;
const AMP_CACHE_HOST = /(?:^|\.)cdn\.ampproject\.org$/;
const GOOGLE_AMP = /^\/amp\/(?:s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/.*)?$/i;

/**
 * The address that a copy in a known cache of accelerated pages was made from; null for every other address.
 * Only the cache's own hosts count, over https at the usual port: any site can print an address in its own.
 */
export function beforeCache(url: URL): URL | null {
  if (url.protocol !== 'https:' || url.port !== '') return null;
  const host = url.hostname;
  const inCache = AMP_CACHE_HOST.test(host) ? AMP_CACHE.exec(url.pathname) : null;
  const isGoogle = GOOGLE_HOSTS.has(host.replace(/^www\./, ''));
  const [, original, path = '/'] =
    inCache ?? (isGoogle ? GOOGLE_AMP.exec(url.pathname) : null) ?? [];
  const address = original ? `https://${original}${path}${url.search}` : '';
  return canParseUrl(address) ? new URL(address) : null;
}
