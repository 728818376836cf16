import { slug } from '../keep/slug.ts';
import type { PackStory } from '../pack/pack.ts';
import { ok, type Result, refuse } from '../result.ts';
import { isBlank } from './is-blank.ts';
import { outletsOf } from './references.ts';
import { restrictStory } from './restrict-story.ts';
import type { StoryVersion } from './story-version.ts';

/** How a story is split. */
export interface Split {
  /** Ids of the articles that go. */
  readonly articles: readonly string[];
  /** Of the new story. */
  readonly title: string;
  readonly recorded: PackStory['recorded'];
}

/** Both parts of a story: the one under its id, and the new one. */
export interface SplitStory {
  readonly rest: StoryVersion;
  readonly apart: StoryVersion;
}

/**
 * Makes two stories of one: the chosen articles go, with their links, quotations and notes; what
 * belongs to no article stays. Refused with `nothing-chosen`, with `all-chosen` when no coverage would
 * be left, and with `no-title`. Cost: as for `restrictStory`, twice.
 */
export function splitStory(
  { story, outlets }: StoryVersion,
  { articles, title, recorded }: Split,
): Result<SplitStory, 'nothing-chosen' | 'all-chosen' | 'no-title'> {
  const chosen = new Set(story.articles.map(({ id }) => id).filter((id) => articles.includes(id)));
  const staying = story.articles.filter(({ id }) => !chosen.has(id));
  if (chosen.size === 0) return refuse('nothing-chosen');
  if (!staying.some(({ place }) => place === 'coverage')) return refuse('all-chosen');
  if (isBlank(title)) return refuse('no-title');
  const rest = restrictStory(story, new Set(staying.map(({ id }) => id)), 'kept');
  const part = restrictStory(story, chosen, 'left-out');
  const dates = part.articles.flatMap(({ published }) => published ?? []).sort();
  const apart = {
    ...part,
    id: slug(title, `${story.id} ${[...chosen].join(' ')}`),
    title: title.trim(),
    summary: title.trim(),
    date: dates[0] ?? null,
    recorded,
  };
  return ok({
    rest: { story: rest, outlets: outletsOf(rest, outlets) },
    apart: { story: apart, outlets: outletsOf(apart, outlets) },
  });
}
