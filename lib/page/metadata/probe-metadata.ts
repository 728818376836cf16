import { canonicalOf } from './canonical.ts';

/** What the probe needs to know of a page. Kept apart from the full reading, which is far larger. */
export interface ProbeMetadata {
  readonly canonicalUrl: string | null;
  readonly headline: string | null;
  /** As declared, when it starts with a full ISO 8601 date. */
  readonly published: string | null;
  /** What the publisher declares the page to be: an article, something else, or nothing. */
  readonly declares: 'article' | 'other' | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const OTHER_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage|Product|ItemList)$/;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];
/** Longer values are no dates. In units. */
const LONGEST_DATE = 40;
const asDate = (value: string | null) =>
  value && value.length <= LONGEST_DATE && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : null;
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

const hasType = (node: Node, pattern: RegExp) =>
  asList(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));

/**
 * What the probe needs of what a page says of itself: JSON-LD first, then Open Graph, then the
 * document. Null where nothing is said. Reads the document, changes nothing, forces no layout.
 */
export function readProbeMetadata(document: Document): ProbeMetadata {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = blocks.flatMap((block) => readJsonLd(block.textContent ?? ''));
  const article = nodes.find((node) => hasType(node, ARTICLE_TYPE));
  const meta = (name: string) =>
    asText(
      document
        .querySelector(`meta[property="${name}" i][content], meta[name="${name}" i][content]`)
        ?.getAttribute('content'),
    );
  const type = meta('og:type')?.toLowerCase();
  const isOther = type === 'website' || nodes.some((node) => hasType(node, OTHER_TYPE));
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ');
  return {
    canonicalUrl: canonicalOf(document, document.location?.href ?? null),
    headline:
      asText(article?.headline) ?? meta('og:title') ?? asText(heading) ?? asText(document.title),
    published: asDate(asText(article?.datePublished)) ?? asDate(meta('article:published_time')),
    declares: article || type === 'article' ? 'article' : isOther ? 'other' : null,
  };
}
