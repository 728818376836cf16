import type { Fingerprint, Fingerprint3 } from '../pack/pack.ts';
import { isBoilerplate } from './boilerplate.ts';
import { profileOf } from './recipe-3.ts';
import { type Compared, prepare } from './signals.ts';
import { urlIdentity } from './url-identity.ts';

/** One stored article of recipe 3, ready for comparing. */
export interface StoredPrint {
  readonly passages: ReadonlySet<number>;
  readonly quotations: ReadonlySet<number>;
  readonly compared: Compared;
  /** ISO 8601; null when it is not known. */
  readonly published: string | null;
}

/** What the index knows of one candidate story. */
export interface Candidate {
  readonly story: string;
  /** Recipe 1: hashes of passages and quotations that its articles hold. */
  readonly shared: ReadonlySet<number>;
  /** Recipe 1: name hashes of all its articles. */
  readonly names: ReadonlySet<number>;
  /** Recipe 3: its articles. */
  readonly prints: readonly StoredPrint[];
  /** What `urlIdentity` gives for its articles. */
  readonly urls: readonly string[];
}

/** What an index keeps of an article. */
export interface IndexedArticle {
  readonly story: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly fingerprint: Fingerprint | null;
}

function printOf(
  article: IndexedArticle,
  fingerprint: Fingerprint3,
  common: ReadonlySet<number>,
): StoredPrint {
  const own = (hashes: readonly number[]) => new Set(hashes.filter((hash) => !common.has(hash)));
  return {
    passages: own(fingerprint.passages),
    quotations: own(fingerprint.quotations),
    compared: prepare(profileOf(fingerprint)),
    published: article.published,
  };
}

/** The looked-up keys that are boilerplate, from all articles that hold each. */
export function commonKeys(
  holders: ReadonlyMap<number, readonly { readonly story: string; readonly outlet: string }[]>,
): Set<number> {
  return new Set([...holders].flatMap(([key, held]) => (isBoilerplate(held) ? [key] : [])));
}

/**
 * A candidate from all articles of a story; hashes in `common` are boilerplate and never count.
 * Cost: the fingerprints.
 */
export function candidateOf(
  story: string,
  articles: readonly IndexedArticle[],
  common: ReadonlySet<number>,
): Candidate {
  const [shared, names] = [new Set<number>(), new Set<number>()];
  const prints: StoredPrint[] = [];
  for (const article of articles) {
    const { fingerprint } = article;
    if (fingerprint?.recipe === 3) prints.push(printOf(article, fingerprint, common));
    if (fingerprint?.recipe !== 1) continue;
    for (const hash of [...fingerprint.passages, ...fingerprint.quotations])
      if (!common.has(hash)) shared.add(hash);
    for (const hash of fingerprint.names) names.add(hash);
  }
  return {
    story,
    shared,
    names,
    prints,
    urls: articles.flatMap(({ url }) => urlIdentity(url) ?? []),
  };
}
