import type { Article, ArticleLink, FoundLink } from '../article.ts';
import { overlap, type Span } from '../span.ts';
import type { OutletMention } from './find-outlets.ts';
import { hostOf, isHostOf, isPublishedBy, knownOutlet, outletOfHost } from './known-outlets.ts';
import { headNoun } from './origins/name-origin.ts';

/** Links of a page that are read: pages can carry any number of them. */
const MOST_LINKS = 400;

export interface OutletLink {
  readonly link: ArticleLink;
  readonly host: string;
}

/** The page's links to other sites, in order; null when the page's links were not read. */
export function linksAway(article: Article): OutletLink[] | null {
  if (!article.links) return null;
  return article.links.slice(0, MOST_LINKS).flatMap((link) => {
    const host = hostOf(link.href);
    return host === null ? [] : [{ link, host }];
  });
}

/** Names of outlets that a link makes sure of: “the Times” leading to `nytimes.com`. */
export function linkedNames(article: Article, links: readonly OutletLink[]): OutletMention[] {
  return links.flatMap(({ link, host }) => {
    if (!link.at || link.at.in !== undefined) return [];
    const outlet = outletOfHost(host);
    const words = link.words.replace(/^[Tt]he /, '').trim();
    if (!outlet || words === '' || isPublishedBy(article, outlet)) return [];
    const names = [outlet.name, ...outlet.aliases];
    const isName =
      knownOutlet(words) === outlet || names.some((name) => name.endsWith(` ${words}`));
    return isName ? [{ outlet, start: link.at.end - words.length, end: link.at.end }] : [];
  });
}

/** Words of a link that say that what it leads to is where something was reported or said. */
const SOURCE_WORDS =
  /\b(?:report(?:s|ed|ing)?|told|revealed|according to|first published|obtained|story|article|investigation|interview|Bericht|berichtete|article|révèle|según)\b/iu;
const CONTINUES =
  /^\W*(?:continue reading|read (?:more|the (?:full|rest|whole|entire|original))|full (?:story|article)|keep reading|weiterlesen|lire la suite)/iu;

/**
 * Credits that links give without a name: “was first *reported*” leading to another outlet, or “Continue
 * reading” that leads on to it. The sentence or line around the link is the evidence.
 */
export function linkCredits(
  article: Article,
  links: readonly OutletLink[],
  sentenceAt: (at: Span) => Span | null,
): FoundLink[] {
  return links.flatMap(({ link, host }) => {
    const outlet = outletOfHost(host);
    if (!outlet || isPublishedBy(article, outlet)) return [];
    const around = link.around ?? link.words;
    const isOnward = CONTINUES.test(around) || CONTINUES.test(link.words);
    if (!isOnward && (!link.at || link.at.in !== undefined || !SOURCE_WORDS.test(link.words)))
      return [];
    const evidence = link.at ? (link.at.in === undefined ? sentenceAt(link.at) : link.at) : null;
    return [
      {
        kind: isOnward ? ('excerpts' as const) : ('re-reports' as const),
        to: { type: 'outlet' as const, name: outlet.name, domain: outlet.domain },
        evidence,
        basis: 'link' as const,
        confidence: isOnward ? 0.8 : 0.65,
        covers: isOnward ? null : evidence,
        whole: false,
        linked: true,
      },
    ];
  });
}

/** Where papers lie that articles rest on. */
const PAPERS =
  /\.(?:pdf|csv|xlsx?)(?:[?#]|$)|documentcloud\.org|scribd\.com|courtlistener\.com|uscourts\.gov|\.gov(?:\/|$)/i;

/**
 * Whether the page links to what a credit names: for an outlet, whether some link leads to its domain; for
 * an origin, whether a link in its own sentence bears its name or leads to a paper. Null when the page's links were not read.
 */
export function isLinked(credit: FoundLink, links: readonly OutletLink[] | null): boolean | null {
  if (credit.linked) return true;
  if (links === null) return null;
  const { to, evidence } = credit;
  if (to.type === 'outlet') {
    const domain = to.domain ?? '';
    return domain !== '' && links.some(({ host }) => isHostOf(host, domain));
  }
  const noun = headNoun(to.name);
  return links.some(
    ({ link }) =>
      evidence !== null &&
      link.at !== null &&
      link.at.in === evidence.in &&
      overlap(link.at, evidence) > 0 &&
      (link.words.includes(noun) || PAPERS.test(link.href)),
  );
}
