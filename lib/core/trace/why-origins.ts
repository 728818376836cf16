import type { PackClaim } from '../pack/pack.ts';
import { pathsFrom } from './count-origins.ts';

/** Articles of a claim that lead to one end, and the articles on the way there. */
export interface OriginGroup {
  /** Id of the origin; null when the way breaks off at `breaksAt`. */
  readonly origin: string | null;
  /** Id of the article behind which nothing is known; null when an origin is reached. */
  readonly breaksAt: string | null;
  /** Ids of articles whose way ends here, in the order of the claim's links. */
  readonly articles: readonly string[];
  /** Ids of articles that others of the group rest on, each once. */
  readonly through: readonly string[];
}

/**
 * Why a claim has as many origins as `countOrigins` says: which articles rest on which, through which,
 * and where a way breaks off. A circle breaks off where it would come back. Groups are in the order of
 * the claim's links; empty for a claim without links. An article with
 * several origins is in the group of each. Cost: articles × ways × links of the claim.
 */
export function whyOrigins(claim: PackClaim): OriginGroup[] {
  const groups = new Map<
    string,
    { origin: string | null; breaksAt: string | null; articles: string[]; through: Set<string> }
  >();
  const articles = [...new Set(claim.links.map((link) => link.from))];
  const ways = articles.flatMap((article) =>
    pathsFrom(claim, article).map((path) => ({ article, path })),
  );
  for (const { article, path } of ways) {
    const end = path.at(-1) ?? { type: 'article' as const, id: article };
    const key = `${end.type} ${end.id}`;
    const group = groups.get(key) ?? {
      origin: end.type === 'origin' ? end.id : null,
      breaksAt: end.type === 'origin' ? null : end.id,
      articles: [],
      through: new Set<string>(),
    };
    if (!group.articles.includes(article)) group.articles.push(article);
    for (const stop of path) {
      if (stop.type === 'article' && stop.id !== group.breaksAt) group.through.add(stop.id);
    }
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, through: [...group.through] }));
}
