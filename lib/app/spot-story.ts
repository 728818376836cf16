import type { PageProbe } from '../core/page-probe.ts';
import type { ReaderChoices } from '../core/reader-choices.ts';
import type { KnownView } from '../core/view/page-view.ts';
import { type Summary, summarise } from '../core/view/summary.ts';
import { matchPage } from './match-page.ts';
import type { Library, Page } from './ports.ts';
import { viewTab } from './view-tab.ts';

/** What spotting found on a page. */
export type Spotted =
  | { readonly state: 'not-an-article' | 'article' }
  | {
      readonly state: 'known';
      readonly summary: Summary;
      readonly view: KnownView;
    };

/**
 * Whether a page that was probed tells a stored story. The article is read only after the block
 * text has matched. `article` also when the page moved on meanwhile, or the closer look disagrees.
 */
export async function spotStory(
  library: Library,
  page: Page,
  probed: PageProbe,
  choices?: ReaderChoices,
): Promise<Spotted> {
  if (!probed.isArticle) return { state: 'not-an-article' };
  const { matches } = await matchPage(library, probed, choices?.caution);
  if (matches.length === 0) return { state: 'article' };
  const view = await viewTab(library, page, choices);
  return view.ok && view.value.state === 'known'
    ? { state: 'known', summary: summarise(view.value), view: view.value }
    : { state: 'article' };
}
