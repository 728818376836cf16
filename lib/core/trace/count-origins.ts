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

/** A stop on the way from an article to an origin. */
export interface Stop {
  readonly type: 'article' | 'origin';
  readonly id: string;
}

/** An article that rests on more ways than this is not counted out to the last one. */
const MOST_WAYS = 64;

/**
 * Every way on which `article` rests for a claim, as the stops after it in order: to an origin, or to
 * where nothing more is known (a ring breaks off where it would come back). One empty way without any
 * link; the way of the first links comes first. Cost: ways × links, at most {@link MOST_WAYS} ways.
 */
export function pathsFrom({ links }: PackClaim, article: string): Stop[][] {
  const ways: Stop[][] = [];
  const open: { readonly way: readonly Stop[]; readonly at: string | null }[] = [
    { way: [], at: article },
  ];
  for (let next = open.pop(); next && ways.length < MOST_WAYS; next = open.pop()) {
    const { way, at } = next;
    const seen = new Set([article, ...way.map(({ id }) => id)]);
    const on = links.filter((link) => link.from === at && !seen.has(link.to.id));
    if (on.length === 0) ways.push([...way]);
    for (const { to } of on.reverse())
      open.push({ way: [...way, to], at: to.type === 'article' ? to.id : null });
  }
  return ways;
}

/** The first of {@link pathsFrom}: the way that a reader is shown. */
export function pathFrom(claim: PackClaim, article: string): Stop[] {
  return pathsFrom(claim, article)[0] ?? [];
}

/** Ids of the articles that make a claim: those with a link of it. Without any, all coverage makes the main claim. */
function articlesOf({ articles }: PackStory, { links, main }: PackClaim): string[] {
  if (links.length > 0 || !main) return [...new Set(links.map((link) => link.from))];
  return articles.filter(({ place }) => place === 'coverage').map(({ id }) => id);
}

/**
 * Counts what the coverage of `claim` really rests on: outlets that repeat one report share its
 * origin. Origins are null as soon as one article's chain breaks off before an origin, since an
 * unknown source may or may not be another one. An article with two origins for the claim counts both.
 * Cost: articles × ways × links of the claim.
 */
export function countOrigins(story: PackStory, claim: PackClaim): ClaimOrigins {
  const articles = articlesOf(story, claim);
  const ways = articles.map((article) => pathsFrom(claim, article));
  const paths = ways.flat();
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
      (article, index) =>
        article === id || ways[index]?.every((way) => way.some((stop) => stop.id === id)),
    ),
  );
  return {
    outlets: [...outlets],
    origins: isWhole ? [...new Set(origins)] : null,
    through: made.size > 1 ? (through ?? null) : null,
  };
}
