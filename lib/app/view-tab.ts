import type { ReaderChoices } from '../core/reader-choices.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import type { PageView } from '../core/view/page-view.ts';
import type { Library, Page } from './ports.ts';
import { viewPage } from './view-page.ts';

/**
 * What the reader sees of a tab. Asks the probe first, and has the article read only when the probe
 * says that it is one. Refused with `moved-on` when the page changed in between: an answer for
 * another page is worse than none.
 */
export async function viewTab(
  library: Library,
  page: Page,
  choices?: ReaderChoices,
): Promise<Result<PageView, 'moved-on'>> {
  const probed = await page.probe();
  if (!probed) return ok({ state: 'unreadable', reason: await page.whyClosed() });
  if (!probed.isArticle) return ok({ state: 'not-an-article' });
  const reading = await page.read();
  if (!reading.ok) {
    return reading.reason === 'unreadable'
      ? ok({ state: 'not-an-article' })
      : ok({ state: 'unreadable', reason: reading.reason });
  }
  const { visit, article } = reading.value;
  if (visit !== probed.visit) return refuse('moved-on');
  return ok(await viewPage(library, article, choices));
}
