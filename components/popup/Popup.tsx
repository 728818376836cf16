import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { ArticleOnly } from './ArticleOnly.tsx';
import '../theme/theme.css';
import '../theme/base.css';
import { EmptyState } from '../controls/EmptyState.tsx';
import { ErrorNotice } from '../controls/ErrorNotice.tsx';
import { KnownStory } from './KnownStory.tsx';
import './Popup.css';
import { useLoaded } from '../controls/use-loaded.ts';
import { usePatience } from '../controls/use-patience.ts';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';

export interface PopupProps {
  /** Reads what there is to show of the tab; called once, and again when the reader tries again or the page has changed. */
  readonly load: () => Promise<Result<PageView>>;
  /** Has `reload` called when the page has changed while the popup is open; returns what ends it. */
  readonly watch?: (reload: () => void) => () => void;
  /** Takes the reader to a span on the page. */
  readonly onShow: Show;
  /** What stands at the foot of a page's view; `reload` reads the view anew. */
  readonly footer?: (view: PageView, reload: () => void) => ComponentChildren;
}

/** The popup: loads what is known of the tab and shows it, or says why it cannot. */
export function Popup({ load, watch, onShow, footer }: PopupProps) {
  const { result, retry, reload } = useLoaded(load);
  useEffect(() => watch?.(reload), [watch, reload]);
  if (result === null) return <Waiting />;
  if (!result.ok) {
    return (
      <div class="popup">
        <ErrorNotice reason={result.reason} onRetry={retry} />
      </div>
    );
  }
  const view = result.value;
  return (
    <Shown view={view} onShow={onShow}>
      {footer?.(view, reload)}
    </Shown>
  );
}

function Shown(props: { view: PageView; onShow: Show; children: ComponentChildren }) {
  const { view, onShow, children } = props;
  switch (view.state) {
    case 'unreadable':
    case 'not-an-article':
      return (
        <div class="popup">
          <EmptyState view={view} />
          {children}
        </div>
      );
    case 'article':
      return (
        <div class="popup tall">
          <ArticleOnly view={view} onShow={onShow} />
          {children}
        </div>
      );
    case 'known':
      return (
        <div class="popup tall">
          <KnownStory view={view} onShow={onShow} />
          {children}
        </div>
      );
    default:
      return view satisfies never;
  }
}

function Waiting() {
  const { t } = useText();
  const mentioned = usePatience();
  return (
    <main class="popup notice">
      <h1 class="hidden">{t('extension_name')}</h1>
      <p class="small" role="status">
        {mentioned && t('popup_loading')}
      </p>
    </main>
  );
}
