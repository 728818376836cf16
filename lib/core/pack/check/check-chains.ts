import type { PackClaim, PackStory } from '../pack.ts';
import { doubtful, type StoryFinding, wrong } from './finding.ts';

/**
 * The earliest and the latest day that a printed date can mean: a month is all of its days. Days as
 * `YYYY-MM-DD`; moments are cut to their day, since zones move them by one at most.
 */
function daysOf(date: string): readonly [first: string, last: string] {
  const day = date.slice(0, 10);
  return [`${day}-01-01`.slice(0, 10), day.length === 10 ? day : `${day}-12-31`.slice(0, 10)];
}

/** Whether `date` is surely later than `other`, by more than the day that zones make. */
function isLater(date: string | null, other: string | null): boolean {
  if (date === null || other === null) return false;
  const [first] = daysOf(date);
  const [, last] = daysOf(other);
  return Date.parse(first) - Date.parse(last) > 24 * 60 * 60 * 1000;
}

/** The articles that rest on themselves by way of others; each ring once, as the ids on it. */
function ringsOf({ links }: PackClaim): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of links)
    if (to.type === 'article') next.set(from, [...(next.get(from) ?? []), to.id]);
  const rings: string[][] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    const way: { readonly id: string; readonly left: string[] }[] = [];
    const enter = (id: string) => {
      const at = way.findIndex((step) => step.id === id);
      if (at >= 0) rings.push(way.slice(at).map((step) => step.id));
      else if (!done.has(id)) way.push({ id, left: [...(next.get(id) ?? [])] });
    };
    enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const id = step.left.pop();
      if (id !== undefined) enter(id);
      else {
        done.add(step.id);
        way.pop();
      }
    }
  }
  return rings;
}

/**
 * Chains that lead back to where they began, articles that rest on later ones, and dates that
 * contradict one another. Cost: linear in the links, times the length of a ring.
 */
export function checkChains(story: PackStory): StoryFinding[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const dateOf = (id: string) => articles.get(id)?.published ?? null;
  const found: StoryFinding[] = [];
  const mains = story.claims.filter((claim) => claim.main);
  if (mains.length !== 1 || story.claims[0]?.main !== true)
    found.push(wrong('no-main-claim', 'claims'));
  story.claims.forEach((claim, at) => {
    for (const ring of ringsOf(claim))
      found.push(wrong('chain-in-a-ring', `claims.${at}.links`, claim.id, ring.join(' → ')));
    claim.links.forEach(({ from, to }, n) => {
      if (to.type === 'article' && isLater(dateOf(to.id), dateOf(from)))
        found.push(doubtful('rests-on-later', `claims.${at}.links.${n}`, claim.id));
    });
  });
  story.articles.forEach(({ id, published, publishedBy }, at) => {
    if (isLater(published, publishedBy))
      found.push(wrong('dates-contradict', `articles.${at}.publishedBy`, id));
  });
  story.quotations.forEach(({ id, said, attestedBy }, at) => {
    if (isLater(said, dateOf(attestedBy)))
      found.push(wrong('dates-contradict', `quotations.${at}.said`, id));
  });
  return found;
}
