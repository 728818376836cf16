import type { Article } from '../article.ts';
import type { OutletName } from './outlets/outlet.ts';
import { OUTLETS } from './outlets.ts';

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the |www\.)/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const BY_NAME: ReadonlyMap<string, OutletName> = new Map(
  [...OUTLETS]
    .reverse()
    .flatMap((outlet) =>
      [...outlet.aliases, outlet.name].map((name) => [plain(name), outlet] as const),
    ),
);
const BY_DOMAIN: ReadonlyMap<string, OutletName> = new Map(
  [...OUTLETS].reverse().map((outlet) => [outlet.domain, outlet]),
);

/** The known outlet that goes by `name` and nothing more; null for any other words. */
export function knownOutlet(name: string): OutletName | null {
  return BY_NAME.get(plain(name)) ?? null;
}

/** The known outlet at `host` or at a domain above it; null when none is. */
export function outletOfHost(host: string): OutletName | null {
  const labels = host.replace(/^www\./, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = BY_DOMAIN.get(labels.slice(from).join('.'));
    if (outlet) return outlet;
  }
  return null;
}

/**
 * Whether two outlet names mean the same publisher: case, a leading “The” and “www.” do not count,
 * and a name that it also goes by is as good as its own.
 */
export function isSameOutlet(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true;
  const known = knownOutlet(a);
  return known !== null && known === knownOutlet(b);
}

/** Whether `host` is `domain` or lies below it. */
export function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The host of an http(s) address, without `www.`; null when there is none. */
export function hostOf(url: string | null): string | null {
  const host = url && /^https?:\/\/(?:[^/?#\s]*@)?([^/?#:@\s]+)/i.exec(url)?.[1];
  return host ? host.toLowerCase().replace(/^www\./, '') : null;
}

/** “CNN (Web News)” and “Reuters UK” are CNN and Reuters: a known name with more behind it. */
function isEditionOf(printed: string, name: string): boolean {
  const known = knownOutlet(name);
  return [name, ...(known?.aliases ?? [])].some((one) => {
    const bare = one.replace(/^The /, '');
    const rest = printed.replace(/^The /, '');
    return bare.length > 1 && rest.startsWith(bare) && /^ [(\p{Lu}]/u.test(rest.slice(bare.length));
  });
}

/** Whether `outlet` is the one that prints the article: by name, or by the address of the page. */
export function isPublishedBy(
  article: Pick<Article, 'outlet' | 'url'>,
  outlet: Pick<OutletName, 'name' | 'domain'>,
): boolean {
  const hosts = [hostOf(article.url), article.outlet?.toLowerCase() ?? ''];
  return (
    (article.outlet !== null &&
      (isSameOutlet(outlet.name, article.outlet) || isEditionOf(article.outlet, outlet.name))) ||
    (outlet.domain !== '' && hosts.some((host) => host !== null && isHostOf(host, outlet.domain)))
  );
}
