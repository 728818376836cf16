import type { PanelPage } from '../../components/panel/Panel.tsx';
import type { Result } from '../../lib/core/result.ts';
import { hitsOfPage } from '../../lib/core/view/lookup-hits.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { browser } from '../../lib/platform/browser.ts';
import { onLibraryChanged } from '../../lib/platform/library-changes.ts';
import { tabInQuestion } from '../../lib/platform/tab-in-question.ts';
import { onTabState } from '../../lib/platform/tab-state.ts';

/** The tab that the panel stands beside, and what is known of its page. */
export interface FollowedTab {
  readonly tabId: number | null;
  readonly view: PageView | null;
  readonly page: PanelPage;
}

function pageOf(view: PageView | null): PanelPage {
  if (view?.state === 'unreadable' && view.reason === 'no-access') return { state: 'closed' };
  if (view?.state !== 'known' && view?.state !== 'article') return { state: 'none' };
  return { state: 'article', title: view.page.headline, quotations: hitsOfPage(view).length };
}

/**
 * Follows the active tab of the panel's window: calls back at once, when another tab is chosen and
 * when the tab's page or the library has changed, or more of the page's text has come. An answer for
 * a page that was left meanwhile is dropped.
 */
export function followTab(
  read: (tabId: number) => Promise<Result<PageView>>,
  then: (followed: FollowedTab) => void,
): void {
  let asking = 0;
  const look = async () => {
    asking += 1;
    const mine = asking;
    const tabId = (await tabInQuestion())?.tabId ?? null;
    const view = tabId === null ? null : await read(tabId);
    if (mine !== asking) return;
    const shown = view?.ok ? view.value : null;
    then({ tabId, view: shown, page: pageOf(shown) });
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    const isPage =
      change.status === 'complete' || change.url !== undefined || change.title !== undefined;
    if (isPage && tabId === (await tabInQuestion())?.tabId) await look();
  });
  onTabState(async (tabId) => {
    if (tabId === (await tabInQuestion())?.tabId) await look();
  });
  onLibraryChanged(look);
  void look();
}
