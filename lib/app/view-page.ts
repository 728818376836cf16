import { analyze } from '../core/analyze.ts';
import type { Article } from '../core/article.ts';
import { buildArticleView, buildKnownView } from '../core/view/build-view.ts';
import type { PageView } from '../core/view/page-view.ts';
import { outletNames } from '../core/view/story-bundle.ts';
import { matchPage } from './match-page.ts';
import type { Library } from './ports.ts';

/**
 * What the reader sees of an article: the stored story it tells, held against the page, or what
 * the page itself shows. A story that was deleted meanwhile counts as no match.
 */
export async function viewPage(library: Library, article: Article): Promise<PageView> {
  const matches = await matchPage(library, article);
  const [best] = matches.matches;
  const bundle = best ? await library.readStory(best.story) : null;
  if (best && bundle) {
    return {
      state: 'known',
      ...buildKnownView(analyze(article, outletNames(bundle)), best, bundle),
    };
  }
  const [maybe] = matches.ambiguous;
  const near = maybe ? await library.readStory(maybe.story) : null;
  const stories = await library.countStories();
  return { state: 'article', ...buildArticleView(analyze(article), matches, { stories, near }) };
}
