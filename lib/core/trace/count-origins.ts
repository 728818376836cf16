import type { PackClaim, PackStory } from '../pack/pack.ts';

/** What the coverage of one claim rests on. */
export interface ClaimOrigins {
  /** Ids of outlets whose articles make the claim, the ones rested upon included. */
  readonly outlets: readonly string[];
  /** Ids of distinct origins; null when some article's way to its origin is not known. */
  readonly origins: readonly string[] | null;
  /** The one article that all others rest on, when there is one. */
  readonly through: string | null;
}

/** Ids of articles and origins from `article` on, in order, without what has been seen. */
export function pathFrom(
  claim: PackClaim,
  article: string,
): { type: 'article' | 'origin'; id: string }[] {
  const path: { type: 'article' | 'origin'; id: string }[] = [];
  const seen = new Set([article]);
  let from = article;
  for (;;) {
    const link = claim.links.find((one) => one.from === from && !seen.has(one.to.id));
    if (!link) return path;
    path.push({ type: link.to.type, id: link.to.id });
    seen.add(link.to.id);
    if (link.to.type === 'origin') return path;
    from = link.to.id;
  }
}

/** Ids of the articles that make a claim: those with a link of it. Without any, all coverage makes the main claim. */
function articlesOf({ articles }: PackStory, { links, main }: PackClaim): string[] {
  if (links.length > 0 || !main) return [...new Set(links.map((link) => link.from))];
  return articles.filter(({ place }) => place === 'coverage').map(({ id }) => id);
}

/**
 * Counts what the coverage of `claim` really rests on: outlets that repeat one report share its
 * origin. Origins are null as soon as one article's chain breaks off before an origin, since an
 * unknown source may or may not be another one. Cost: articles × links of the claim.
 */
export function countOrigins(story: PackStory, claim: PackClaim): ClaimOrigins {
  const articles = articlesOf(story, claim);
  const paths = articles.map((article) => pathFrom(claim, article));
  const ends = paths.map((path) => path.at(-1));
  const origins = ends.flatMap((end) => (end?.type === 'origin' ? [end.id] : []));
  const outletOf = (id: string) => story.articles.find((article) => article.id === id)?.outlet;
  const made = new Set([
    ...articles,
    ...paths.flat().flatMap((stop) => (stop.type === 'article' ? [stop.id] : [])),
  ]);
  const outlets = new Set([...made].flatMap((id) => outletOf(id) ?? []));
  const isWhole = ends.every((end) => end?.type === 'origin') && origins.length > 0;
  const through = [...made].find((id) =>
    articles.every(
      (article, index) => article === id || paths[index]?.some((stop) => stop.id === id),
    ),
  );
  return {
    outlets: [...outlets],
    origins: isWhole ? [...new Set(origins)] : null,
    through: made.size > 1 ? (through ?? null) : null,
  };
}
