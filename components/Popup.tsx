import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../lib/core/result.ts';
import type { Span } from '../lib/core/span.ts';
import type { PageView } from '../lib/core/view/page-view.ts';
import { ArticleOnly } from './ArticleOnly.tsx';
import './theme.css';
import './base.css';
import { EmptyState } from './EmptyState.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { KnownStory } from './KnownStory.tsx';
import './Popup.css';
import { useText } from './text.tsx';

export interface PopupProps {
  /** Reads what there is to show of the tab; called once, and again when the reader tries again. */
  readonly load: () => Promise<Result<PageView>>;
  /** Takes the reader to a span on the page. */
  readonly onShow: (span: Span) => void;
}

/** Milliseconds before waiting is mentioned: a quicker answer needs no flicker. */
const PATIENCE = 300;

/** The popup: loads what is known of the tab and shows it, or says why it cannot. */
export function Popup({ load, onShow }: PopupProps) {
  const { result, retry } = useLoaded(load);
  if (result === null) return <Waiting />;
  if (!result.ok) {
    return (
      <div class="popup">
        <ErrorNotice reason={result.reason} onRetry={retry} />
      </div>
    );
  }
  return <Shown view={result.value} onShow={onShow} />;
}

function Shown({ view, onShow }: { view: PageView; onShow: (span: Span) => void }) {
  switch (view.state) {
    case 'unreadable':
    case 'not-an-article':
      return (
        <div class="popup">
          <EmptyState view={view} />
        </div>
      );
    case 'article':
      return (
        <div class="popup tall">
          <ArticleOnly view={view} onShow={onShow} />
        </div>
      );
    case 'known':
      return (
        <div class="popup tall">
          <KnownStory view={view} onShow={onShow} />
        </div>
      );
    default:
      return view satisfies never;
  }
}

function Waiting() {
  const { t } = useText();
  const [mentioned, setMentioned] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMentioned(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="popup notice">
      <h1 class="hidden">{t('extension_name')}</h1>
      <p class="small" role="status">
        {mentioned && t('popup_loading')}
      </p>
    </main>
  );
}

/** The outcome of `load`, null while it runs. A rejection is a failure that the reader is told of. */
function useLoaded(load: PopupProps['load']) {
  const [result, setResult] = useState<Result<PageView> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const settle = (settled: Result<PageView>) => current && setResult(settled);
    load().then(settle, (cause) =>
      settle({ ok: false, reason: 'load-failed', detail: String(cause) }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setResult(null);
    setAttempt((count) => count + 1);
  }, []);
  return { result, retry };
}
