import type { PackOutlet, PackStory } from '../pack/pack.ts';
import type { OutletName } from '../trace/outlets/outlet.ts';
import type { Utterances } from '../utterance/derive-quotations.ts';

/** A stored story with what it takes to show it. */
export interface StoryBundle {
  /** Key in the library: `pack/story`. */
  readonly key: string;
  readonly packTitle: string;
  /** How the curator of its pack is reached; absent or null where none is named. */
  readonly packContact?: string | null;
  readonly outlets: readonly PackOutlet[];
  readonly story: PackStory;
  /** Ids of the articles that the reader added as coverage. */
  readonly added: readonly string[];
  /** How its quotations were derived; absent when they are as its pack has them. */
  readonly utterances?: Utterances;
  /** The texts of its articles that the reader kept, by the article's id; absent when there are none. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** The printed name of an outlet; its id when the pack does not list it. */
export function outletName(bundle: StoryBundle, id: string): string {
  return bundle.outlets.find((outlet) => outlet.id === id)?.name ?? id;
}

/** The outlet's name of an article of the story; null for an unknown article. */
export function articleOutlet(bundle: StoryBundle, articleId: string): string | null {
  const article = bundle.story.articles.find((one) => one.id === articleId);
  return article ? outletName(bundle, article.outlet) : null;
}

/** The outlets of a story's pack, for reading whom a page credits. */
export function outletNames(bundle: StoryBundle): OutletName[] {
  return bundle.outlets.map(({ name, aliases, domains }) => ({
    name,
    aliases,
    domain: domains[0] ?? '',
  }));
}
