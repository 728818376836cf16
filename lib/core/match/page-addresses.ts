import { cachedIdentity, standingIdentity, urlIdentity } from './url-identity.ts';

/** A page with the address that it stands at, and the one that it declares as its own. */
export interface AddressedPage {
  readonly url: string | null;
  readonly canonicalUrl?: string | null;
}

/** What the addresses of an open page name; each as `urlIdentity` gives it. */
export interface PageAddresses {
  /** What its address names, as it stands; null when that names no article. */
  readonly own: string | null;
  /** What it declares itself to be, or is a copy of in a cache; null when that is the same, or nothing. */
  readonly declared: string | null;
  /** Whether what is declared is the page's own to declare: of the same host, or of a page without an address. */
  readonly isDeclaredOwn: boolean;
}

/**
 * What a page is by its addresses. Only the one it stands at is sure: what it declares may be anybody's, and
 * that a cache shows it says as much as a declaration. Cost: linear in the addresses.
 */
export function pageAddresses({ url, canonicalUrl = null }: AddressedPage): PageAddresses {
  const own = standingIdentity(url);
  const named = urlIdentity(canonicalUrl) ?? cachedIdentity(url);
  const declared = named === own ? null : named;
  const isSameHost = own !== null && declared !== null && hostOf(own) === hostOf(declared);
  return { own, declared, isDeclaredOwn: url === null ? declared !== null : isSameHost };
}

/**
 * The address to write down for a page: the canonical one where that is its own to declare, else the one it
 * stands at. Null when it has none.
 */
export function ownAddress(page: AddressedPage): string | null {
  const { own, isDeclaredOwn } = pageAddresses(page);
  const declared = page.canonicalUrl ?? null;
  const isSame = own !== null && standingIdentity(declared) === own;
  return (isDeclaredOwn || isSame ? declared : null) ?? page.url;
}

/** The host of an identity, with its port. */
const hostOf = (identity: string) => {
  const end = identity.search(/[/?]/);
  return end < 0 ? identity : identity.slice(0, end);
};
