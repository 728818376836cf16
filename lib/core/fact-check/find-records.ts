import { asList, isNode, propertyOf, typesOf } from '../metadata/json-ld-nodes.ts';

/** What may hold a fact check, and what it is called there. */
export interface FoundRecord {
  /** Its own name, or what leads to it in the file. */
  readonly name: string;
  readonly value: unknown;
}

/** A record stands within lists, graphs and feed elements, never deeper. */
const DEEPEST = 8;
/** Lists down to here are lists of records; below they are parts of one. */
const MOST_LISTED = 2;

/** A fact check itself: by its type, or a row, which has the claim beside its address. */
const isReview = (node: Readonly<Record<string, unknown>>) =>
  typesOf(node).includes('ClaimReview') || propertyOf(node, 'claimReviewed') !== undefined;

/** A claim of a fact-check search, with the reviews of it. */
const isSearchedClaim = (node: Readonly<Record<string, unknown>>) =>
  Array.isArray(propertyOf(node, 'claimReview'));

/** A thing of a graph that says to be something else, as a page or an author beside a fact check. */
const isOtherThing = (value: unknown, path: string) =>
  path.endsWith('@graph') && isNode(value) && typesOf(value).length > 0;

function nameOf(node: Readonly<Record<string, unknown>>, path: string): string {
  for (const key of ['id', '@id', 'identifier', 'url']) {
    const value = propertyOf(node, key);
    if (typeof value === 'string' && value !== '') return value.slice(0, 200);
  }
  return path;
}

/** One record for each review of a searched claim: the claim's fields, and over them the review's. */
function reviewsOf(node: Readonly<Record<string, unknown>>, path: string): FoundRecord[] {
  const reviews = asList(propertyOf(node, 'claimReview'));
  const { claimReview: _reviews, ...claim } = node;
  return reviews.map((review, at) => {
    const value = isNode(review) ? { ...claim, ...review } : null;
    return { name: nameOf(value ?? {}, `${path} ${at + 1}`.trim()), value };
  });
}

/**
 * The records of a parsed file, wherever they stand: one, a list, an `@graph`, the `item`s of a
 * DataFeed, the `claims` of a search answer, or inside an envelope of somebody's own. What is no
 * fact check is looked into and left; a list element that holds none is a record of its own, so that
 * it is refused rather than lost, unless it is a thing of a graph that names itself otherwise. Cost: linear in the file.
 */
export function findRecords(json: unknown): FoundRecord[] {
  const found: FoundRecord[] = [];
  /** Whether a record was found at `value` or in it. */
  const look = (value: unknown, path: string, depth: number): boolean => {
    if (depth > DEEPEST) return false;
    if (Array.isArray(value)) {
      let isAny = false;
      value.forEach((one: unknown, at) => {
        const place = `${path} ${at + 1}`.trim();
        const isOne = look(one, place, depth + 1);
        isAny ||= isOne;
        const isRecord = depth === 0 || (isNode(one) && depth <= MOST_LISTED);
        if (!isOne && isRecord && !isOtherThing(one, path)) {
          found.push({ name: isNode(one) ? nameOf(one, place) : place, value: one });
        }
      });
      return isAny;
    }
    if (!isNode(value)) return false;
    if (isSearchedClaim(value)) {
      found.push(...reviewsOf(value, path));
      return true;
    }
    if (isReview(value)) {
      found.push({ name: nameOf(value, path), value });
      return true;
    }
    let isAny = false;
    for (const [key, child] of Object.entries(value)) {
      // The vocabulary is no record of it.
      if (typeof child !== 'object' || child === null || key === '@context') continue;
      if (look(child, `${path} ${key}`.trim(), depth + 1)) isAny = true;
    }
    return isAny;
  };
  if (!look(json, '', 0))
    return isNode(json) || !Array.isArray(json) ? [{ name: '', value: json }] : found;
  return found;
}
