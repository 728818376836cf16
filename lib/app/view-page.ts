import type { Article } from '../core/article.ts';
import type { ReaderChoices } from '../core/reader-choices.ts';
import { buildArticleView } from '../core/view/build-article-view.ts';
import { buildKnownView } from '../core/view/build-view.ts';
import { checkableKeys } from '../core/view/fact-check-view.ts';
import { pageCheckable } from '../core/view/page-checks.ts';
import type { PageView } from '../core/view/page-view.ts';
import { findStory } from './find-story.ts';
import type { Library } from './ports.ts';

/**
 * What the reader sees of an article: the stored story it tells, held against the page, or what
 * the page itself shows. A story that was deleted meanwhile counts as no match.
 */
export async function viewPage(
  library: Library,
  article: Article,
  choices?: ReaderChoices,
): Promise<PageView> {
  const found = await findStory(library, article, choices);
  const { analysis, known, ambiguous, near, denied } = found;
  const checks = await library.findFactChecks(() => checkableKeys(pageCheckable(analysis)));
  if (known) {
    const view = buildKnownView(analysis, known.match, known.bundle, denied, checks);
    // A curator's notes by that criterion are none that the reader wants either.
    const notes = view.notes.filter(({ criterion }) => !choices?.criteriaOff.includes(criterion));
    return { state: 'known', ...view, notes };
  }
  const index = await library.readIndexState();
  const searched = { index, near, denied, checks };
  return { state: 'article', ...buildArticleView(analysis, ambiguous, searched) };
}
