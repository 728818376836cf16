import { changesWording } from '../align/difference.ts';
import type { PackQuotation } from '../pack/pack.ts';
import type { StoryQuotation } from '../view/page-view.ts';
import { showQuotation } from '../view/show-quotation.ts';
import type { StoryBundle } from '../view/story-bundle.ts';
import { nameOutlet, nameSpeaker } from './names.ts';

/** A quotation with the story that it stands in. */
export interface Statement {
  readonly story: { readonly key: string; readonly title: string; readonly date: string | null };
  readonly quotation: StoryQuotation;
}

/** All that a speaker says in a story, by the key of {@link nameSpeaker}. Cost: linear in its quotations. */
export function statementsBy(bundle: StoryBundle, speaker: string): Statement[] {
  const ids = new Set(
    bundle.story.speakers.filter((one) => nameSpeaker(one)?.key === speaker).map(({ id }) => id),
  );
  return bundle.story.quotations
    .filter((quotation) => ids.has(quotation.speaker))
    .map((quotation) => statement(bundle, quotation));
}

/**
 * The quotations of a story that an outlet, by the key of {@link nameOutlet}, prints in other words
 * than the fullest form, each with that outlet's renditions alone. Says nothing of which is right.
 */
export function changedBy(bundle: StoryBundle, outlet: string): Statement[] {
  const articles = articlesOf(bundle, outlet);
  return bundle.story.quotations.flatMap((quotation) => {
    const renditions = quotation.renditions.filter(
      (one) => articles.has(one.article) && one.in === 'text' && changesWording(one.differences),
    );
    return renditions.length > 0 ? [statement(bundle, { ...quotation, renditions })] : [];
  });
}

/** How many quotations of a story the outlet prints at all. */
export function printedBy(bundle: StoryBundle, outlet: string): number {
  const articles = articlesOf(bundle, outlet);
  return bundle.story.quotations.filter(
    ({ attestedBy, renditions }) =>
      articles.has(attestedBy) ||
      renditions.some((one) => articles.has(one.article) && one.in === 'text'),
  ).length;
}

function articlesOf({ story, outlets }: StoryBundle, key: string): ReadonlySet<string> {
  const isTheirs = (id: string) =>
    nameOutlet(outlets.find((one) => one.id === id) ?? { id, name: id, domains: [] }).key === key;
  return new Set(story.articles.filter(({ outlet }) => isTheirs(outlet)).map(({ id }) => id));
}

function statement(bundle: StoryBundle, quotation: PackQuotation): Statement {
  const { title, date } = bundle.story;
  return {
    story: { key: bundle.key, title, date },
    quotation: showQuotation(bundle, quotation, null),
  };
}
