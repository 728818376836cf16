import { findStory } from '../lib/app/find-story.ts';
import { analyze } from '../lib/core/analyze.ts';
import type { Article } from '../lib/core/article.ts';
import { buildStory, storyIdOf } from '../lib/core/keep/build-stories.ts';
import type { Keeping } from '../lib/core/keep/keep-story.ts';
import { slug } from '../lib/core/keep/slug.ts';
import type { PackOutlet, PackStory } from '../lib/core/pack/pack.ts';
import type { StoryBundle } from '../lib/core/view/story-bundle.ts';
import { englishWording } from './english.ts';
import { memoryLibrary } from './pack-library.ts';

/** Stories under construction: articles in, one after another, and the stories of a pack out. */
export class PackMaker {
  private readonly bundles = new Map<string, StoryBundle>();
  private readonly library = memoryLibrary();
  private readonly keeping: Keeping;

  /** `on` is the day, `YYYY-MM-DD`, on which the records are made. */
  constructor(on: string) {
    const { say } = englishWording();
    const credits = (name: string) => `Credits ${name}.`;
    this.keeping = { by: 'headwater pack build', on, say, credits };
  }

  /** Adds an article to the story of that name, the first one of which makes it; its id. */
  add(article: Article, name: string): string {
    const key = storyIdOf(name);
    this.put(key, article);
    return key;
  }

  /**
   * Adds an article to the story that it tells, as the extension would recognise it, else makes one of it.
   * The story's id, and the reasons where it was recognised.
   */
  async recognise(article: Article): Promise<{ id: string; because: string[] }> {
    const { known } = await findStory(this.library, article);
    const { headline, url, canonicalUrl, text } = article;
    const key =
      known?.match.story ?? slug(headline ?? '', canonicalUrl ?? url ?? text.slice(0, 200));
    this.put(key, article);
    return {
      id: key,
      because: known ? known.match.reasons.map(({ detail }) => this.keeping.say(detail)) : [],
    };
  }

  get stories(): PackStory[] {
    return [...this.bundles.values()].map(({ story }) => story);
  }

  get outlets(): PackOutlet[] {
    const all = [...this.bundles.values()].flatMap(({ outlets }) => outlets);
    return [...new Map(all.map((outlet) => [outlet.id, outlet])).values()];
  }

  private put(key: string, article: Article): void {
    const before = this.bundles.get(key) ?? null;
    const bundle = buildStory(before, key, analyze(article), this.keeping);
    this.bundles.set(key, bundle);
    this.library.put(bundle);
  }
}
