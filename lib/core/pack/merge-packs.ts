import type { Pack, PackOutlet, PackStory } from './pack.ts';

/** What became of the stories and outlets of a pack that was merged into another. */
export interface MergedPacks {
  readonly pack: Pack;
  /** Stories of both under one id with other content: the first pack's stands, the other under a new id. */
  readonly apart: readonly { readonly story: string; readonly as: string }[];
}

/** Another id like `id`, which nobody has. */
export function freeId(id: string, taken: ReadonlySet<string>, most: number): string {
  for (let number = 2; ; number++) {
    const end = `-${number}`;
    const free = `${id.slice(0, most - end.length)}${end}`;
    if (!taken.has(free)) return free;
  }
}

/** The longest ids that the format allows. */
const LONGEST = { story: 120, outlet: 80 };

const isOneOutlet = (a: PackOutlet, b: PackOutlet) =>
  a.domains.some((domain) => b.domains.includes(domain)) ||
  (a.id === b.id && a.name.toLowerCase() === b.name.toLowerCase());

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** Both packs' outlets, those with a domain in common as one; and the ids by which the second's go now. */
export function mergeOutlets(first: readonly PackOutlet[], second: readonly PackOutlet[]) {
  const outlets = new Map(first.map((outlet) => [outlet.id, outlet]));
  const renamed = new Map<string, string>();
  for (const outlet of second) {
    const known = [...outlets.values()].find((one) => isOneOutlet(one, outlet));
    const taken = new Set(outlets.keys());
    const id =
      known?.id ?? (taken.has(outlet.id) ? freeId(outlet.id, taken, LONGEST.outlet) : outlet.id);
    renamed.set(outlet.id, id);
    const names = union(known?.aliases ?? [], [outlet.name, ...outlet.aliases]);
    outlets.set(id, {
      ...(known ?? outlet),
      id,
      aliases: known ? names.filter((name) => name !== known.name) : outlet.aliases,
      domains: union(known?.domains ?? [], outlet.domains),
    });
  }
  return { outlets: [...outlets.values()], renamed };
}

/** The story with its outlets under their new ids. */
export function withOutlets(story: PackStory, renamed: ReadonlyMap<string, string>): PackStory {
  const now = (id: string) => renamed.get(id) ?? id;
  return {
    ...story,
    articles: story.articles.map((article) => ({ ...article, outlet: now(article.outlet) })),
    origins: story.origins.map((origin) => ({
      ...origin,
      obtainedBy: origin.obtainedBy === null ? null : now(origin.obtainedBy),
    })),
    quotations: story.quotations.map((quotation) => ({
      ...quotation,
      to: quotation.to === null ? null : now(quotation.to),
    })),
  };
}

/**
 * One pack with the stories of both, under the first one's name, dated as the later one. Outlets that share a domain become
 * one; a story that both hold alike is there once. Stories that disagree stand side by side, the
 * second under another id: neither curator's record is changed. Cost: linear, and outlets by outlets.
 */
export function mergePacks(first: Pack, second: Pack): MergedPacks {
  const { outlets, renamed } = mergeOutlets(first.outlets, second.outlets);
  const stories = new Map(first.stories.map((story) => [story.id, story]));
  const apart: { story: string; as: string }[] = [];
  for (const one of second.stories) {
    const story = withOutlets(one, renamed);
    const known = stories.get(story.id);
    if (known && JSON.stringify(known) === JSON.stringify(story)) continue;
    const as = known ? freeId(story.id, new Set(stories.keys()), LONGEST.story) : story.id;
    if (known) apart.push({ story: story.id, as });
    stories.set(as, { ...story, id: as });
  }
  const published = first.published > second.published ? first.published : second.published;
  return { pack: { ...first, published, outlets, stories: [...stories.values()] }, apart };
}
