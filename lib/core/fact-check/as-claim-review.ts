import { type Leaf, treeOf } from '../formats/leaves.ts';
import type { FactCheck } from './fact-check.ts';
import { CLAIM_REVIEW_TYPES, PATHS } from './paths.ts';

/** The path without its last step. */
const above = (path: string) => path.slice(0, path.lastIndexOf('/'));

/**
 * A fact check as a schema.org ClaimReview, from which `readFactCheck` reads the same one again: what
 * the record said besides stands where it stood.
 */
export function asClaimReview(factCheck: FactCheck): unknown {
  const { publisher, rating, rest } = factCheck;
  const leaves = new Map<string, Leaf[]>();
  const put = (path: string, value: string | null) => {
    if (value !== null) leaves.set(path, [...(leaves.get(path) ?? []), value]);
  };
  /** Whether the record says something of its own at a path, or below it. */
  const isOwn = (path: string) => rest.some(([one]) => one === path || one.startsWith(`${path}/`));
  for (const path of ['/@context', '/@type']) {
    if (!isOwn(path)) put(path, CLAIM_REVIEW_TYPES.get(path) ?? null);
  }
  put(PATHS.url[0], factCheck.url);
  put(PATHS.claim[0], factCheck.claim);
  put(PATHS.title[0], factCheck.title);
  put(PATHS.summary[0], factCheck.summary);
  put(PATHS.reviewed[0], factCheck.reviewed);
  put(PATHS.lang[0], factCheck.lang);
  put(PATHS.licence[0], factCheck.licence);
  put(PATHS.publisherName[0], publisher.name);
  put(PATHS.publisherSite[0], publisher.site);
  put(PATHS.ratingWords[0], rating.words);
  put(PATHS.ratingValue[0], rating.value);
  put(PATHS.ratingBest[0], rating.best);
  put(PATHS.ratingWorst[0], rating.worst);
  put(PATHS.claimant[0], factCheck.claimant);
  put(PATHS.claimed[0], factCheck.claimed);
  put(PATHS.firstAppearance[0], factCheck.firstAppearance);
  for (const address of factCheck.appearances) put('/itemReviewed/appearance/-', address);
  for (const [path, value] of rest) put(path, value);
  for (const [path, type] of CLAIM_REVIEW_TYPES) {
    const isThere = [...leaves.keys()].some((one) => one.startsWith(`${above(path)}/`));
    if (isThere && !isOwn(path)) leaves.set(path, [type]);
  }
  return treeOf(leaves);
}
