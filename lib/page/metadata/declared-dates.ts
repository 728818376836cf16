import type { ClaimSource } from '../../core/article.ts';
import type { DateClaim } from '../../core/metadata/choose-date.ts';
import { readDate } from '../../core/metadata/read-date.ts';
import { type MetaTags, valuesLike, valuesOf } from './meta-tags.ts';

/** Names of the date of publication, surest first. Data. */
const PUBLISHED: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'citation_publication_date',
  'citation_online_date',
  'dc.date',
  'dc.date.created',
  'dc:date.created',
  'dcterms.created',
  'citation_date',
  'date',
];
/** Names that sites make up for it. */
const PUBLISHED_LIKE =
  /(?:^|[.:_-])(?:publi(?:sh(?:ed)?|cation)[_-]?(?:time|date|at|on)?|pub-?_?date|pdate|publishdate)$/;
const MODIFIED: readonly string[] = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'article:modified',
  'article:updated',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
];

const sourceOf = (name: string): ClaimSource =>
  /^(?:og|article):/.test(name) ? 'open-graph' : 'meta';

const claimsOf = (tags: MetaTags, names: readonly string[], lang: string | null): DateClaim[] =>
  names.flatMap((name) =>
    valuesOf(tags, [name]).flatMap((value) => {
      const date = readDate(value, lang);
      return date ? [{ date, source: sourceOf(name) }] : [];
    }),
  );

/** The dates of publication that a page's meta elements claim, surest first. */
export function declaredPublished(tags: MetaTags, lang: string | null): readonly DateClaim[] {
  const others = valuesLike(tags, PUBLISHED_LIKE).flatMap((value): DateClaim[] => {
    const date = readDate(value, lang);
    return date ? [{ date, source: 'meta' }] : [];
  });
  return [...claimsOf(tags, PUBLISHED, lang), ...others];
}

/** The dates of a change that a page's meta elements claim, surest first. */
export const declaredModified = (tags: MetaTags, lang: string | null): readonly DateClaim[] =>
  claimsOf(tags, MODIFIED, lang);
