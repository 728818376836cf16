import type { PackOutlet, PackStory } from '../pack/pack.ts';

/** The ids that the records of a story name, by what they are the ids of. */
export interface References {
  readonly articles: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
}

/** All that a story's records name, whether it is there or not. Cost: linear in the story. */
export function referencesOf(story: PackStory): References {
  const links = story.claims.flatMap((claim) => claim.links);
  const evidence = [
    ...links.flatMap((link) => link.evidence),
    ...story.origins.flatMap(({ confirmations }) => confirmations.flatMap((one) => one.evidence)),
    ...story.notes.flatMap((note) => note.evidence),
  ];
  const pointed = (type: 'article' | 'origin') =>
    links.filter(({ to }) => to.type === type).map(({ to }) => to.id);
  const printed = story.quotations.flatMap(({ attestedBy, renditions }) => [
    attestedBy,
    ...renditions.map((one) => one.article),
  ]);
  return {
    articles: new Set([
      ...links.map((link) => link.from),
      ...pointed('article'),
      ...evidence.map((one) => one.article),
      ...printed,
      ...story.notes.flatMap(({ article }) => article ?? []),
      ...(story.corrections ?? []).flatMap(({ article }) => article ?? []),
    ]),
    origins: new Set(pointed('origin')),
    speakers: new Set(story.quotations.map(({ speaker }) => speaker)),
    claims: new Set(story.quotations.flatMap(({ claim }) => claim ?? [])),
    outlets: new Set([
      ...story.articles.map(({ outlet }) => outlet),
      ...story.origins.flatMap(({ obtainedBy }) => obtainedBy ?? []),
      ...story.quotations.flatMap(({ to }) => to ?? []),
    ]),
  };
}

const LISTS = ['articles', 'origins', 'speakers', 'claims'] as const;
/** A claim that comes back brings links, and they name articles and origins: nothing goes further. */
const ROUNDS = 3;

/**
 * The story with what its records name and it lacks, taken from the first of `others` that has it. The
 * same story when it lacks nothing. Cost: linear in all of them.
 */
export function withReferred(story: PackStory, others: readonly PackStory[]): PackStory {
  let whole = story;
  for (let round = 0; round < ROUNDS; round++) {
    const named = referencesOf(whole);
    let isWhole = true;
    for (const list of LISTS) {
      const known = new Set<string>(whole[list].map(({ id }) => id));
      const lacking = [...named[list]].filter((id) => !known.has(id));
      const found = lacking.flatMap((id) =>
        others.flatMap((other) => other[list].find((one) => one.id === id) ?? []).slice(0, 1),
      );
      if (found.length === 0) continue;
      isWhole = false;
      whole = { ...whole, [list]: [...whole[list], ...found] };
    }
    if (isWhole) return whole;
  }
  return whole;
}

/** Those of `outlets` that the story names. */
export function outletsOf(story: PackStory, outlets: readonly PackOutlet[]): PackOutlet[] {
  const named = referencesOf(story).outlets;
  return outlets.filter(({ id }) => named.has(id));
}
