import type { Article, ArticleLabel, ClaimSource, ClaimSources } from '../../core/article.ts';
import { canParseUrl } from '../../core/can-parse-url.ts';
import { choosePublished, type DateClaim } from '../../core/metadata/choose-date.ts';
import { withoutOutlet } from '../../core/metadata/headline.ts';
import { readGraph } from '../../core/metadata/json-ld-nodes.ts';
import { labelOf, labelOfType, labelOfUrl } from '../../core/metadata/label.ts';
import { type LdArticle, readLdArticle } from '../../core/metadata/ld-article.ts';
import { outletKeys } from '../../core/metadata/outlet-names.ts';
import { parseJsonLd } from '../../core/metadata/parse-json-ld.ts';
import { plainText } from '../../core/metadata/plain-text.ts';
import { dateOfUrl } from '../../core/metadata/url-date.ts';
import { canonicalOf, httpUrl } from './canonical.ts';
import { chooseByline, declaredNames } from './choose-byline.ts';
import { declaredModified, declaredPublished } from './declared-dates.ts';
import { type MetaTags, readMetaTags, valuesOf } from './meta-tags.ts';
import { type PagePlaces, placesOf } from './page-places.ts';
import { readVisibleByline } from './visible-byline.ts';
import { readVisibleDates } from './visible-dates.ts';
import { findHeadline, firstHeading, type VisibleHeadline } from './visible-headline.ts';
import { readVisibleLabel } from './visible-label.ts';

/** What a page says of its article. `corrections` are those that its JSON-LD declares. */
export interface Metadata
  extends Pick<
    Article,
    'canonicalUrl' | 'outlet' | 'byline' | 'headline' | 'published' | 'modified' | 'label' | 'lang'
  > {
  readonly sources: ClaimSources;
  readonly corrections: readonly string[];
  /** Left out when the page names none. */
  readonly basedOn?: readonly string[];
}

/** A value with the place where it was found. */
interface Claim<Value> {
  readonly value: Value;
  readonly source: ClaimSource;
}

/** JSON-LD blocks read: publishers write one a plug-in. */
const MOST_BLOCKS = 40;

function claim<Value>(value: Value | null | undefined, source: ClaimSource): Claim<Value>[] {
  return value === null || value === undefined ? [] : [{ value, source }];
}

/** Titles outside JSON-LD, surest first. */
function declaredTitles(tags: MetaTags): Claim<string>[] {
  const read = (names: readonly string[], source: ClaimSource) =>
    valuesOf(tags, names).flatMap((value) => claim(plainText(value), source));
  return [
    ...read(['og:title'], 'open-graph'),
    ...read(
      ['parsely-title', 'sailthru.title', 'citation_title', 'dc.title', 'dcterms.title'],
      'meta',
    ),
    ...read(['twitter:title', 'title'], 'meta'),
  ];
}

/** The headline without a label in front of it that the same element holds, when a claim says so. */
function shownHeadline(
  { element, text }: VisibleHeadline,
  claims: readonly Claim<string>[],
): string {
  if (element.children.length === 0) return text;
  return claims.find(({ value }) => text !== value && text.endsWith(value))?.value ?? text;
}

function labelClaims(
  article: LdArticle | null,
  tags: MetaTags,
  places: PagePlaces,
  url: string | null,
): Claim<ArticleLabel>[] {
  const sections = valuesOf(tags, ['article:section', 'og:article:section']);
  const named = valuesOf(tags, [
    'parsely-section',
    'section',
    'cxenseparse:section',
    'dc.subject',
    'content-type',
  ]);
  return [
    ...(article?.types ?? []).flatMap((type) => claim(labelOfType(type), 'json-ld')),
    ...(article?.sections ?? []).flatMap((section) => claim(labelOf(section), 'json-ld')),
    ...sections.flatMap((section) => claim(labelOf(section), 'open-graph')),
    ...named.flatMap((section) => claim(labelOf(section), 'meta')),
    ...claim(readVisibleLabel(places), 'page'),
    ...claim(labelOfUrl(url), 'url'),
  ];
}

function outletClaims(
  article: LdArticle | null,
  tags: MetaTags,
  host: string | null,
): Claim<string>[] {
  const isHost = (name: string) => /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/.test(name);
  const names = valuesOf(tags, ['og:site_name']).flatMap((value) => plainText(value) ?? []);
  return [
    ...claim(article?.publisher, 'json-ld'),
    ...names.filter((name) => !isHost(name)).flatMap((name) => claim(name, 'open-graph')),
    ...claim(host?.replace(/^www\./, '') || null, 'url'),
  ];
}

function languageOf(document: Document, tags: MetaTags): string | null {
  const root = document.documentElement;
  const own = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang');
  const said = own?.trim() || valuesOf(tags, ['og:locale'])[0]?.replace('_', '-');
  return said ? said.slice(0, 60) : null;
}

/**
 * What the page says of its article, each value with its source: JSON-LD, Open Graph, other meta
 * elements, what the page shows near its headline, and its address. All of it is the publisher's claim;
 * what is missing or reads two ways is null or empty. `url` is the page's address, null when unknown.
 * Reads the document, changes nothing, forces no layout, never throws on what a page declares. Cost: a
 * few passes over the elements; see the bounds of the parts.
 */
export function readMetadata(document: Document, url: string | null): Metadata {
  const tags = readMetaTags(document);
  const lang = languageOf(document, tags);
  const host = url && canParseUrl(url) ? new URL(url).hostname : null;
  const canonicalUrl = [
    ...claim(canonicalOf(document, url), 'page'),
    ...claim(httpUrl(valuesOf(tags, ['og:url'])[0], url), 'open-graph'),
  ][0];
  const titles = declaredTitles(tags);
  const title = plainText(document.title);
  const blocks = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MOST_BLOCKS);
  const graph = readGraph(blocks.flatMap((block) => parseJsonLd(block.textContent ?? '')));
  const signs = {
    urls: [url, canonicalUrl?.value ?? null],
    titles: [title, firstHeading(document), ...titles.map(({ value }) => value)]
      .filter((one) => one !== null)
      .slice(0, 8),
  };
  const article = readLdArticle(graph, signs, lang);
  const outlet = outletClaims(article, tags, host)[0];
  const siteNames = valuesOf(tags, [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'publisher',
    'dc.publisher',
  ]);
  const keys = outletKeys([article?.publisher ?? null, ...siteNames], host);

  const claims = [...claim(article?.headline, 'json-ld'), ...titles, ...claim(title, 'page')].map(
    ({ value, source }) => ({ value: withoutOutlet(value, keys), source }),
  );
  const visible = findHeadline(
    document,
    claims.map(({ value }) => value),
    keys,
  );
  const places = placesOf(document, visible?.element ?? null);
  const headline = visible
    ? { value: shownHeadline(visible, claims), source: 'page' as const }
    : claims[0];

  const byline = chooseByline(
    { names: (article?.authors ?? []).map(({ name }) => name), source: 'json-ld' },
    declaredNames(tags),
    { names: readVisibleByline(document, places), source: 'page' },
    new Set((article?.authors ?? []).flatMap(({ name, isBody }) => (isBody ? [name] : []))),
    keys,
  );

  const shown = readVisibleDates(document, places, lang);
  const dates = (date: string | null | undefined, source: ClaimSource): DateClaim[] =>
    date ? [{ date, source }] : [];
  const published = choosePublished([
    ...dates(article?.published, 'json-ld'),
    ...declaredPublished(tags, lang),
    ...dates(shown.published, 'page'),
    ...dates(dateOfUrl(url), 'url'),
  ]);
  const modified = [
    ...dates(article?.modified, 'json-ld'),
    ...declaredModified(tags, lang),
    ...dates(shown.modified, 'page'),
  ][0];
  const label = labelClaims(article, tags, places, url)[0];

  const sources: Record<string, ClaimSource | undefined> = {
    canonicalUrl: canonicalUrl?.source,
    outlet: outlet?.source,
    byline: byline.names.length > 0 ? byline.source : undefined,
    headline: headline?.source,
    published: published?.source,
    modified: modified?.source,
    label: label?.source,
  };
  return {
    canonicalUrl: canonicalUrl?.value ?? null,
    outlet: outlet?.value ?? null,
    byline: byline.names,
    headline: headline?.value ?? null,
    published: published?.date ?? null,
    modified: modified?.date ?? null,
    label: label?.value ?? null,
    lang,
    sources: Object.fromEntries(
      Object.entries(sources).filter(([, source]) => source !== undefined),
    ),
    corrections: article?.corrections ?? [],
    ...(article && article.basedOn.length > 0 ? { basedOn: article.basedOn } : {}),
  };
}
