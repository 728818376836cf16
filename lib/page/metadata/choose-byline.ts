import type { ClaimSource } from '../../core/article.ts';
import { NEWSROOM } from '../../core/metadata/byline-words.ts';
import { isOutletName } from '../../core/metadata/outlet-names.ts';
import { readNames } from '../../core/metadata/read-names.ts';
import { titleOverlap } from '../../core/metadata/title-overlap.ts';
import { type MetaTags, valuesLike, valuesOf } from './meta-tags.ts';

export interface BylineClaim {
  readonly names: readonly string[];
  readonly source: ClaimSource;
}

/** Names of the author, surest first. A network's own fields come last, found by their ending. Data. */
const AUTHOR: readonly string[] = [
  'parsely-author',
  'sailthru.author',
  'byl',
  'author',
  'citation_author',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'dc.contributor',
];
const AUTHOR_LIKE = /(?:^|[.:_-])authors?(?:[_-]?names?)?\d{0,2}$/i;
/** An account, not a name: “jane.doe”, “jdoe_77”. */
const ACCOUNT = /^[a-z\d]+(?:[._-][a-z\d]+)+$|^[a-z]+\d+$/;

const isSame = (one: string, other: string) => titleOverlap(one, other) > 0.6;

/** The names that meta elements declare: one element after another, each author once. */
export function declaredNames(tags: MetaTags): BylineClaim {
  const meta = [...valuesOf(tags, AUTHOR), ...valuesLike(tags, AUTHOR_LIKE)].flatMap(readNames);
  return { names: [...new Set(meta)], source: 'meta' };
}

/**
 * The byline among what JSON-LD, meta elements and the page itself claim. A person goes before the
 * outlet's own name and before an account; JSON-LD before the page; the page before meta elements that
 * it contradicts, since those often name the site's maker. The outlet's name stands only where nothing
 * else does. Empty when nobody is named.
 */
export function chooseByline(
  jsonLd: BylineClaim,
  meta: BylineClaim,
  page: BylineClaim,
  bodies: ReadonlySet<string>,
  outlet: ReadonlySet<string>,
): BylineClaim {
  const isPerson = (name: string) =>
    !isOutletName(name, outlet) && !ACCOUNT.test(name) && !NEWSROOM.test(name);
  const persons = ({ names, source }: BylineClaim): BylineClaim => ({
    names: names.filter(isPerson),
    source,
  });
  const [declared, tagged, shown] = [persons(jsonLd), persons(meta), persons(page)];
  const isOnlyBodies = declared.names.every((name) => bodies.has(name));
  if (declared.names.length > 0 && !(isOnlyBodies && shown.names.length > 0)) return declared;
  const confirmed = tagged.names.filter((name) => shown.names.some((one) => isSame(one, name)));
  if (confirmed.length > 0) return { ...tagged, names: confirmed };
  if (shown.names.length > 0) return shown;
  if (tagged.names.length > 0) return tagged;
  const accounts = [page, jsonLd, meta].map((claim) => ({
    ...claim,
    names: claim.names.filter((name) => !ACCOUNT.test(name)),
  }));
  return accounts.find(({ names }) => names.length > 0) ?? { names: [], source: 'page' };
}
