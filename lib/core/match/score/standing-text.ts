import { isSameArticle, type Kept } from '../same-article.ts';
import { type Holder, isBoilerplate, MOST_STORIES } from './boilerplate.ts';
import { type Candidate, candidateOf, cutOf, type IndexedArticle } from './candidate.ts';

/** What was read of a story that holds keys of a page. */
export interface ReadStory {
  readonly story: string;
  readonly articles: readonly IndexedArticle[];
}

/** More articles than this that hold one passage are not looked at for being the same one. */
const MOST_COMPARED = 12;
/** Nor are more pairs of articles than this for one page; those past it count as two. */
const MOST_PAIRS = 2000;

const textsOf = ({ fingerprint }: IndexedArticle) =>
  fingerprint ? [...fingerprint.passages, ...fingerprint.quotations] : [];

/** For each hash that at least two of the stories hold: the articles that hold it. */
function heldTogether(stories: readonly ReadStory[]): Map<number, IndexedArticle[]> {
  const first = new Map<number, string>();
  const together = new Map<number, IndexedArticle[]>();
  for (const { story, articles } of stories)
    for (const hash of articles.flatMap(textsOf)) {
      const by = first.get(hash);
      if (by === undefined) first.set(hash, story);
      else if (by !== story) together.set(hash, []);
    }
  for (const article of stories.flatMap(({ articles }) => articles))
    for (const hash of new Set(textsOf(article))) together.get(hash)?.push(article);
  return together;
}

/** Holders with one article that is stored in several stories counted once; each pair is compared once. */
function countOnce(): (held: readonly IndexedArticle[]) => readonly Holder[] {
  const kept = new Map<IndexedArticle, Kept>();
  const keptOf = (article: IndexedArticle): Kept => {
    const known = kept.get(article);
    if (known) return known;
    const { fingerprint, published } = article;
    const cutAt = fingerprint?.recipe === 3 ? cutOf(fingerprint) : null;
    const made = { passages: new Set(fingerprint?.passages), cutAt, published };
    kept.set(article, made);
    return made;
  };
  const compared = new Map<IndexedArticle, Map<IndexedArticle, boolean>>();
  let pairs = 0;
  const isSame = (a: IndexedArticle, b: IndexedArticle): boolean => {
    if (a.fingerprint?.recipe !== b.fingerprint?.recipe) return false;
    const ofA = compared.get(a) ?? new Map<IndexedArticle, boolean>();
    compared.set(a, ofA);
    const known = ofA.get(b);
    if (known !== undefined) return known;
    pairs += 1;
    const isOne = pairs <= MOST_PAIRS && isSameArticle(keptOf(a), keptOf(b));
    ofA.set(b, isOne);
    return isOne;
  };
  return (held) => {
    if (held.length > MOST_COMPARED) return held;
    const once: { readonly article: IndexedArticle; readonly holder: Holder }[] = [];
    for (const article of held) {
      const like = once.find((one) => isSame(one.article, article));
      const { story, outlet } = article;
      once.push({ article, holder: like?.holder ?? { story, outlet } });
    }
    return once.map(({ holder }) => holder);
  };
}

/**
 * The candidates of a page from the stories that were read for it. A passage or statement that is
 * boilerplate in any of them counts in none; `holders` are all stories that hold each key that was looked up, of
 * which some may not have been read. Cost: the fingerprints read, and at most 2,000 comparisons of two.
 */
export function candidatesOf(
  stories: readonly ReadStory[],
  holders: ReadonlyMap<number, { readonly length: number }>,
): Candidate[] {
  const once = countOnce();
  const together = heldTogether(stories);
  const common = new Set<number>();
  for (const [hash, held] of together)
    if (isBoilerplate(held) && isBoilerplate(once(held))) common.add(hash);
  for (const [key, { length }] of holders) {
    const read = new Set(together.get(key)?.map(({ story }) => story)).size;
    // Of a story that was not read nothing is known but that it is another one.
    if (length > MOST_STORIES && length > read) common.add(key);
  }
  return stories.map(({ story, articles }) => candidateOf(story, articles, common));
}
