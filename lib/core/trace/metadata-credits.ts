import type { Article, FoundLink, LinkKind } from '../article.ts';
import { hostOf, isPublishedBy, outletOfHost } from './known-outlets.ts';

/** Addresses of what the article says it is based on that are read. */
const MOST_SOURCES = 20;

/** The label of a host that names its owner: `guardian` of `www.guardian.co.uk`. */
function ownLabel(host: string): string {
  const labels = host.split('.');
  const isSecondLevel =
    labels.length > 2 && /^(?:com?|org|net|gov|ac|edu|gob|gouv)$/.test(labels.at(-2) ?? '');
  return labels.at(isSecondLevel ? -3 : -2) ?? host;
}

/** Hosts that keep copies for everyone: their addresses say nothing about who wrote. */
const CACHES =
  /(?:^|\.)(?:ampproject\.org|archive\.(?:org|ph|is|today)|googleusercontent\.com|google\.com|translate\.goog)$/;

function creditTo(article: Article, url: string, kind: LinkKind, confidence: number): FoundLink[] {
  const host = hostOf(url);
  const here = hostOf(article.url);
  if (host === null || CACHES.test(host) || (here !== null && CACHES.test(here))) return [];
  const outlet = outletOfHost(host) ?? { name: host, domain: host };
  const isHere = here !== null && ownLabel(here) === ownLabel(host);
  if (isHere || isPublishedBy(article, outlet)) return [];
  return [
    {
      kind,
      to: { type: 'outlet', name: outlet.name, domain: outlet.domain },
      evidence: null,
      basis: 'metadata',
      confidence,
      covers: { start: 0, end: article.text.length },
      whole: true,
      linked: true,
    },
  ];
}

/**
 * What the page's own data says that it comes from: the address it is based on (`isBasedOn`), and a canonical
 * address on another publisher's host, which is how a carried article names its first place. An address
 * of the same owner, of an archive or of a cache says nothing. Empty without a page.
 */
export function metadataCredits(article: Article): FoundLink[] {
  const basedOn = (article.basedOn ?? [])
    .slice(0, MOST_SOURCES)
    .flatMap((url) => creditTo(article, url, 're-reports', 0.85));
  const canonical =
    article.url !== null && article.canonicalUrl !== null
      ? creditTo(article, article.canonicalUrl, 'copies', 0.9)
      : [];
  return [...canonical, ...basedOn];
}
