import { canParseUrl } from './can-parse-url.ts';

const PREFIX = /^(?:www\.)+/;

/** The site of an address, without `www.`; null for one that is not of the web. */
export function siteOf(url: string): string | null {
  if (!canParseUrl(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/\.$/, '').replace(PREFIX, '') || null;
}

const covers = (listed: string, site: string) => site === listed || site.endsWith(`.${listed}`);

/** Whether an address is of a listed site or of a subdomain of one. */
export function isSiteOff(sitesOff: readonly string[], url: string): boolean {
  const site = siteOf(url);
  return site !== null && sitesOff.some((listed) => covers(listed, site));
}

/** The list with a site on it: once, in alphabetical order, without what it covers; unchanged when it is covered. */
export function withSiteOff(sitesOff: readonly string[], site: string): readonly string[] {
  if (sitesOff.some((listed) => covers(listed, site))) return sitesOff;
  return [...sitesOff.filter((listed) => !covers(site, listed)), site].sort();
}

/** The list without whatever switches a site off. */
export function withSiteOn(sitesOff: readonly string[], site: string): readonly string[] {
  return sitesOff.filter((listed) => !covers(listed, site));
}
