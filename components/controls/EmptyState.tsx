import type { PageView } from '../../lib/core/view/page-view.ts';
import { type MessageKey, useText } from '../wording/text.tsx';

/** Why there is nothing to show of this tab, and what to do about it. */
export function EmptyState(props: {
  view: Extract<PageView, { readonly state: 'unreadable' | 'not-an-article' }>;
  /** Whether the button that allows the site stands above. */
  offersSite: boolean;
}) {
  const { t } = useText();
  const { title, detail } = wordsOf(props.view, props.offersSite);
  return (
    <main class="notice">
      <h1>{t(title)}</h1>
      <p class="small">{t(detail, t('site_closed_allow'))}</p>
    </main>
  );
}

function wordsOf(
  view: Parameters<typeof EmptyState>[0]['view'],
  offersSite: boolean,
): {
  title: MessageKey;
  detail: MessageKey;
} {
  if (view.state === 'not-an-article') {
    return { title: 'state_not_an_article_title', detail: 'state_not_an_article_detail' };
  }
  switch (view.reason) {
    case 'browser-page':
      return { title: 'state_browser_page_title', detail: 'state_browser_page_detail' };
    case 'no-access':
      return {
        title: 'state_no_access_title',
        detail: offersSite ? 'state_no_access_allow' : 'state_no_access_none',
      };
    case 'too-long':
      return { title: 'state_too_long_title', detail: 'state_too_long_detail' };
    case 'too-deep':
      return { title: 'state_too_deep_title', detail: 'state_too_deep_detail' };
    default:
      return view.reason satisfies never;
  }
}
