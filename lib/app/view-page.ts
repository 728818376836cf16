import type { Article } from '../core/article.ts';
import { unlessDamaged } from '../core/damaged.ts';
import type { ReaderChoices } from '../core/reader-choices.ts';
import { buildArticleView } from '../core/view/build-article-view.ts';
import { buildKnownView } from '../core/view/build-view.ts';
import { checkableKeys } from '../core/view/fact-check-view.ts';
import { pageCheckable } from '../core/view/page-checks.ts';
import type { PageView } from '../core/view/page-view.ts';
import { findStory, nameDamaged } from './find-story.ts';
import type { Library } from './ports.ts';

/**
 * What the reader sees of an article: the stored story it tells, held against the page, or what
 * the page itself shows. A story that was deleted meanwhile counts as no match; one whose records cannot be
 * read is named, beside what the page itself shows.
 */
export async function viewPage(
  library: Library,
  article: Article,
  choices?: ReaderChoices,
): Promise<PageView> {
  const found = await findStory(library, article, choices);
  const { analysis, known, ambiguous, near, denied } = found;
  let { damaged } = found;
  const checks = await library.findFactChecks(() => checkableKeys(pageCheckable(analysis)));
  if (known) {
    const { match, bundle } = known;
    const pages = unlessDamaged(() => bundle.story.articles.map(({ url }) => url)) ?? [];
    const taken = { checks, annotations: await library.findAnnotations(pages) };
    const view = unlessDamaged(() => {
      const { notes, ...shown } = buildKnownView(analysis, match, bundle, denied, taken);
      // A curator's notes by that criterion are none that the reader wants either.
      return {
        ...shown,
        notes: notes.filter((one) => !choices?.criteriaOff.includes(one.criterion)),
      };
    });
    if (view) return { state: 'known', ...view };
    damaged = await nameDamaged(library, match.story);
  }
  const index = await library.readIndexState();
  const searched = { index, near, damaged, denied, checks };
  return { state: 'article', ...buildArticleView(analysis, ambiguous, searched) };
}
