import type { Article } from '../core/article.ts';

export type Metadata = Pick<
  Article,
  'canonicalUrl' | 'outlet' | 'byline' | 'headline' | 'published' | 'modified' | 'lang'
> & {
  /** What the publisher declares the page to be: an article, something else, or nothing. */
  readonly declares: 'article' | 'other' | null;
};

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const OTHER_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage|Product|ItemList)$/;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];
const asText = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value.trim() : null;

/** Nodes of one JSON-LD block, its lists and `@graph` flattened; empty for broken JSON. */
function readJsonLd(source: string): Node[] {
  let parsed: unknown;
  try {
    // Line feeds inside strings are the commonest fault of published JSON-LD.
    parsed = JSON.parse(source.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return [];
  }
  const nodes = asList(parsed).filter(isNode);
  return nodes.flatMap((node) => [node, ...asList(node['@graph']).filter(isNode)]).slice(0, 200);
}

const typesOf = (node: Node) => asList(node['@type']).filter((type) => typeof type === 'string');

function nameOf(value: unknown): string | null {
  const name = isNode(value) ? asText(value.name) : asText(value);
  return name && !/^https?:/.test(name) ? name : null;
}

function metaReader(document: Document): (...names: string[]) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name'))?.toLowerCase();
    const content = asText(element.getAttribute('content'));
    if (name && content && !values.has(name)) values.set(name, content);
  }
  return (...names) =>
    names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

/** A day or moment in ISO 8601; null for anything else. */
function isoDate(value: string | null): string | null {
  return value && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : null;
}

function outletOf(
  article: Node | undefined,
  siteName: string | null,
  document: Document,
): string | null {
  const publisher = nameOf(article?.publisher);
  if (publisher) return publisher;
  if (siteName && !/^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/.test(siteName)) return siteName;
  const host = document.location?.hostname ?? '';
  return host ? host.replace(/^www\./, '') : null;
}

/** The canonical address, made absolute; null for anything but http(s). */
function canonicalOf(document: Document): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim();
  const base = document.location?.href;
  if (!href || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/**
 * What the page says of itself: JSON-LD first, then Open Graph and other meta tags, then the
 * document. All of it is the publisher's claim. Missing values are null or empty. Reads the
 * document, changes nothing, forces no layout.
 */
export function readMetadata(document: Document): Metadata {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = blocks.flatMap((block) => readJsonLd(block.textContent ?? ''));
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const meta = metaReader(document);
  const rel = document.querySelector('[rel~="author"], [itemprop="author"]')?.textContent ?? null;
  const authors = asList(article?.author).flatMap((author) => nameOf(author) ?? []);
  const metaAuthor =
    nameOf(meta('author', 'parsely-author', 'sailthru.author', 'dc.creator')) ?? asText(rel);
  const type = meta('og:type')?.toLowerCase() ?? null;
  const isOther = nodes.some((node) => typesOf(node).some((one) => OTHER_TYPE.test(one)));
  const page = nodes.find((node) => typesOf(node).includes('WebPage'));
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ') ?? null;
  return {
    canonicalUrl: canonicalOf(document),
    outlet: outletOf(article, meta('og:site_name'), document),
    byline: authors.length > 0 ? authors : metaAuthor ? [metaAuthor] : [],
    headline:
      asText(article?.headline) ?? meta('og:title') ?? asText(heading) ?? asText(document.title),
    published:
      isoDate(asText(article?.datePublished)) ??
      isoDate(meta('article:published_time', 'parsely-pub-date', 'dc.date')) ??
      isoDate(asText(page?.datePublished)) ??
      isoDate(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null),
    modified: isoDate(asText(article?.dateModified)) ?? isoDate(meta('article:modified_time')),
    lang: asText(document.documentElement?.getAttribute('lang')),
    declares:
      article || type === 'article' ? 'article' : isOther || type === 'website' ? 'other' : null,
  };
}
