import type { Fingerprint, Fingerprint3 } from '../../pack/pack.ts';
import { MOST_PASSAGES, profileOf } from '../fingerprint/recipe-3.ts';
import type { Kept } from '../same-article.ts';
import { type Compared, prepare } from '../signals/signals.ts';
import { urlIdentity } from '../url-identity.ts';

/** One stored article of recipe 3, ready for comparing. */
export interface StoredPrint extends Kept {
  readonly outlet: string;
  /** Passages of it that are boilerplate; not among `passages`. */
  readonly standing: ReadonlySet<number>;
  readonly quotations: ReadonlySet<number>;
  readonly compared: Compared;
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

/** Up to which hash a fingerprint holds the sampled passages of its article; null when it holds all. */
export function cutOf({ passages }: Pick<Fingerprint, 'passages'>): number | null {
  return passages.length < MOST_PASSAGES ? null : Math.max(...passages);
}

function printOf(
  article: IndexedArticle,
  fingerprint: Fingerprint3,
  common: ReadonlySet<number>,
): StoredPrint {
  const own = (hashes: readonly number[]) => new Set(hashes.filter((hash) => !common.has(hash)));
  return {
    outlet: article.outlet,
    passages: own(fingerprint.passages),
    standing: new Set(fingerprint.passages.filter((hash) => common.has(hash))),
    cutAt: cutOf(fingerprint),
    quotations: own(fingerprint.quotations),
    compared: prepare(profileOf(fingerprint)),
    published: article.published,
  };
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
