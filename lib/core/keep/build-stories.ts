import type { Analysis } from '../article.ts';
import type { PackOutlet, PackStory } from '../pack/pack.ts';
import type { StoryBundle } from '../view/story-bundle.ts';
import { withAdditions } from './addition.ts';
import { keepCoverage } from './keep-coverage.ts';
import { type Keeping, keepStory } from './keep-story.ts';
import { slug } from './slug.ts';

const STORY_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/;

/** The id of a story that its publisher calls `name`: the name itself where the format allows it. */
export function storyIdOf(name: string): string {
  return STORY_ID.test(name) ? name : slug(name, name);
}

function isNew(story: PackStory, analysis: Analysis, bundle: StoryBundle, keeping: Keeping) {
  const { article } = keepCoverage(analysis, bundle, keeping);
  return story.articles.every(({ id }) => id !== article.id);
}

/**
 * Adds one article to a story under construction: the first one makes the story, others are its
 * coverage. An article that it already has leaves it as it is. `bundle` is null for a new story.
 */
export function buildStory(
  bundle: StoryBundle | null,
  id: string,
  analysis: Analysis,
  keeping: Keeping,
): StoryBundle {
  if (!bundle) {
    const { story, outlets } = keepStory(analysis, keeping);
    const own: readonly PackOutlet[] = outlets;
    return { key: id, packTitle: '', outlets: [...own], story: { ...story, id }, added: [] };
  }
  if (!isNew(bundle.story, analysis, bundle, keeping)) return bundle;
  return withAdditions(bundle, [keepCoverage(analysis, bundle, keeping)]);
}
