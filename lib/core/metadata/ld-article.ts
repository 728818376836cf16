import { canParseUrl } from '../can-parse-url.ts';
import {
  asList,
  isNode,
  type LdGraph,
  type LdNode,
  propertyOf,
  resolve,
  typesOf,
} from './json-ld-nodes.ts';
import { plainText } from './plain-text.ts';
import { readDate } from './read-date.ts';
import { readNames } from './read-names.ts';
import { titleOverlap } from './title-overlap.ts';

/** A name, and whether the publisher says that it is a body's and not a person's. */
export interface LdName {
  readonly name: string;
  readonly isBody: boolean;
}

/** What a page's JSON-LD says of its article. Values that it does not give are null or empty. */
export interface LdArticle {
  readonly types: readonly string[];
  readonly headline: string | null;
  /** Persons and bodies named as authors, in order, each once. */
  readonly authors: readonly LdName[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly sections: readonly string[];
  readonly corrections: readonly string[];
  /** Addresses of what it says that it is based on. */
  readonly basedOn: readonly string[];
}

/** What tells the page's own article node from those of other articles. */
export interface PageSigns {
  /** Addresses of the page, the canonical one included. */
  readonly urls: readonly (string | null)[];
  /** Titles that the page gives outside JSON-LD. */
  readonly titles: readonly string[];
}

const ARTICLE = /(?:article|BlogPosting|Report|Review|Recipe)$/i;
const PAGE = /(?:WebPage|ItemPage)$/;
/** More authors, sections or corrections are no news. */
const MOST = 30;

/** An article rests on a few others at most. */
const MOST_SOURCES = 20;

/** The http(s) addresses of values that are one, or have one. */
function addressesOf(value: unknown): string[] {
  return asList(value).flatMap((one) => {
    const address = isNode(one) ? (propertyOf(one, 'url') ?? propertyOf(one, '@id')) : one;
    const isUrl = typeof address === 'string' && /^https?:/i.test(address) && canParseUrl(address);
    return isUrl ? [address] : [];
  });
}

const pathOf = (value: unknown): string | null => {
  const address = isNode(value) ? (propertyOf(value, '@id') ?? propertyOf(value, 'url')) : value;
  if (typeof address !== 'string' || !canParseUrl(address)) return null;
  const { pathname, hostname } = new URL(address);
  return pathname === '/'
    ? null
    : `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
};

/** Whether a node gives the page's address as its own. */
function isHere(node: LdNode, { urls }: PageSigns): boolean {
  const own = ['url', 'mainEntityOfPage', '@id'].flatMap(
    (key) => pathOf(propertyOf(node, key)) ?? [],
  );
  return urls.some((url) => own.includes(pathOf(url) ?? ''));
}

/** How surely a node speaks of this page: its address, its title, and how much it says. */
function scoreOf(node: LdNode, signs: PageSigns): number {
  const headline = headlineOf(node) ?? '';
  const overlap = Math.max(0, ...signs.titles.map((title) => titleOverlap(headline, title)));
  const says = ['headline', 'datePublished', 'author'].filter((key) => propertyOf(node, key));
  // An address or a title outweighs completeness: a teaser of another article may be complete.
  return (isHere(node, signs) ? 4 : 0) + 4 * overlap + says.length;
}

/** A headline that shares less with every title of the page is that of another article. */
const LEAST_SHARED = 0.2;

/** A lone node with neither the page's title nor its address is no claim about this page. */
function isElsewhere(node: LdNode, signs: PageSigns): boolean {
  const headline = headlineOf(node);
  if (headline === null || signs.titles.length === 0 || isHere(node, signs)) return false;
  return signs.titles.every((title) => titleOverlap(headline, title) < LEAST_SHARED);
}

const headlineOf = (node: LdNode) =>
  plainText(propertyOf(node, 'headline')) ?? plainText(propertyOf(node, 'name'));

function namesOf(value: unknown, graph: LdGraph): LdName[] {
  const found = asList(value)
    .slice(0, MOST)
    .flatMap((one): LdName[] => {
      const node = resolve(one, graph);
      const isBody = node !== null && typesOf(node).some((type) => /Organization$/.test(type));
      const names = node ? asList(propertyOf(node, 'name')).slice(0, MOST) : [one];
      // The name of a body is one name, whatever commas it has.
      const read = isBody
        ? names.flatMap((name) => plainText(name) ?? [])
        : names.flatMap(readNames);
      return read.map((name) => ({ name, isBody }));
    });
  return found.filter(({ name }, at) => found.findIndex((one) => one.name === name) === at);
}

/** A publisher's name is taken whole: “Holm & Sons, Port Gazette”. Addresses are no names. */
const publisherOf = (value: unknown, graph: LdGraph): string[] =>
  asList(value)
    .slice(0, MOST)
    .flatMap((one) => {
      const node = resolve(one, graph);
      const name = plainText(node ? asList(propertyOf(node, 'name'))[0] : one);
      return name && !/^https?:/.test(name) ? [name.slice(0, 300)] : [];
    });

const textsOf = (value: unknown): string[] =>
  asList(value)
    .slice(0, MOST)
    .flatMap(
      (one) =>
        plainText(isNode(one) ? (propertyOf(one, 'text') ?? propertyOf(one, 'name')) : one) ?? [],
    );

function firstDate(nodes: readonly LdNode[], key: string, lang: string | null): string | null {
  for (const node of nodes) {
    const date = readDate(asList(propertyOf(node, key))[0], lang);
    if (date) return date;
  }
  return null;
}

/**
 * The page's own article in its JSON-LD, or what a WebPage node says when there is none; null when
 * neither is there. Of several articles the one with the page's address or title is chosen; of several
 * nodes about it the missing values are taken from the next best. `lang` as for `readDate`.
 */
export function readLdArticle(
  graph: LdGraph,
  signs: PageSigns,
  lang: string | null,
): LdArticle | null {
  const isOf = (node: LdNode, pattern: RegExp) => typesOf(node).some((type) => pattern.test(type));
  const ranked = graph.nodes
    .filter((node) => isOf(node, ARTICLE))
    .map((node) => ({ node, score: scoreOf(node, signs) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked.find(({ node }) => !isElsewhere(node, signs))?.node;
  const same = best
    ? ranked.filter(
        ({ node }) => titleOverlap(headlineOf(node) ?? '', headlineOf(best) ?? '') > 0.8,
      )
    : [];
  const about = [...new Set([...(best ? [best] : []), ...same.map(({ node }) => node)])];
  const pages = graph.nodes.filter((node) => isOf(node, PAGE)).slice(0, 1);
  const all = [...about, ...pages];
  if (all.length === 0) return null;
  const first = <T>(read: (node: LdNode) => readonly T[], from = about): readonly T[] =>
    from.map(read).find((values) => values.length > 0) ?? [];
  return {
    types: about.flatMap(typesOf),
    headline: best ? headlineOf(best) : null,
    authors: first((node) =>
      namesOf(propertyOf(node, 'author') ?? propertyOf(node, 'creator'), graph),
    ),
    publisher: first((node) => publisherOf(propertyOf(node, 'publisher'), graph), all)[0] ?? null,
    published: firstDate(all, 'datePublished', lang),
    modified: firstDate(all, 'dateModified', lang),
    sections: first((node) => textsOf(propertyOf(node, 'articleSection')), all),
    basedOn: about
      .flatMap((node) => addressesOf(propertyOf(node, 'isBasedOn')))
      .slice(0, MOST_SOURCES),
    corrections: about.flatMap((node) => textsOf(propertyOf(node, 'correction'))).slice(0, MOST),
  };
}
