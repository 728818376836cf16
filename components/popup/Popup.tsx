import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { ArticleOnly } from './ArticleOnly.tsx';
import '../theme/theme.css';
import '../theme/base.css';
import { EmptyState } from '../controls/EmptyState.tsx';
import { ErrorNotice } from '../controls/ErrorNotice.tsx';
import { Failure } from '../controls/Failure.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { KnownStory } from './KnownStory.tsx';
import { type ClosedSite, SiteClosed } from './SiteClosed.tsx';
import { type OffSite, SiteOff } from './SiteOff.tsx';
import { type SayWord, WENT_ON } from './StoryWord.tsx';
import './Popup.css';
import { useLoaded } from '../controls/use-loaded.ts';
import { usePatience } from '../controls/use-patience.ts';
import { type RegroupPort, RegroupProvider } from '../quotation/regroup-context.tsx';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';

export interface PopupProps {
  /** Reads what there is to show of the tab; called once, and again when the reader tries again or the page has changed. */
  readonly load: () => Promise<Result<PageView>>;
  /** Whether an article is expected: the popup then has its size before it has its content. */
  readonly expectsArticle?: boolean;
  /** Has `reload` called when the page has changed while the popup is open; returns what ends it. */
  readonly watch?: (reload: () => void) => () => void;
  /** Takes the reader to a span on the page. */
  readonly onShow: Show;
  /** Notes the reader's word on a story and this page. */
  readonly onSay: SayWord;
  /** Keeps the reader's word on a quotation; null or absent where nothing may be kept. */
  readonly regroup?: RegroupPort | null;
  /** The tab's site where spotting is off on it; asked with every load. Null or absent where it is on. */
  readonly siteOff?: (() => OffSite | null) | undefined;
  /** The tab's site where it may be read at the reader's click alone, and could be allowed; asked in the same way. */
  readonly siteClosed?: (() => ClosedSite | null) | undefined;
  /** What stands at the foot of a page's view, of a failure too: the library can be reached from there. `reload` reads the view anew. */
  readonly footer?: (view: PageView, reload: () => void) => ComponentChildren;
}

/** The popup: loads what is known of the tab and shows it, or says why it cannot. */
export function Popup(props: PopupProps) {
  const {
    load,
    expectsArticle = false,
    watch,
    onShow,
    onSay,
    regroup = null,
    siteOff,
    siteClosed,
    footer,
  } = props;
  const { result, retry, reload } = useLoaded(load);
  useEffect(() => watch?.(reload), [watch, reload]);
  const { t } = useText();
  const [wentOn, setWentOn] = useState(false);
  const hasPressed = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone with the view that it stood in.
    if (!hasPressed.current || document.activeElement !== document.body) return;
    hasPressed.current = result === null;
    const next = NEXT_TO_HOLD.map((what) => document.querySelector<HTMLElement>(what)).find(
      (element) => element !== null,
    );
    next?.focus();
  }, [result]);
  const port = useMemo(() => regroup && thenReload(regroup, reload), [regroup, reload]);
  const tryAgain = () => {
    hasPressed.current = true;
    retry();
  };
  if (result === null) return <Waiting isTall={expectsArticle} />;
  if (!result.ok) {
    return (
      <div class="popup">
        <ErrorNotice reason={result.reason} onRetry={tryAgain} />
        {footer?.({ state: 'not-an-article' }, reload)}
      </div>
    );
  }
  const view = result.value;
  const sayAndReload: SayWord = async (story, says) => {
    const said = await onSay(story, says);
    const isGone = !said.ok && said.reason === WENT_ON;
    setWentOn(isGone);
    hasPressed.current = said.ok;
    if (said.ok || isGone) reload();
    return said;
  };
  return (
    <RegroupProvider port={port} story={view.state === 'known' ? view.story.key : null}>
      <Shown
        view={view}
        offersSite={siteOff?.() == null && siteClosed?.() != null}
        notice={
          <>
            {wentOn && <Failure title={t('word_failed')} reason={WENT_ON} />}
            {noticeOf(siteOff, siteClosed, reload)}
          </>
        }
        onShow={onShow}
        onSay={sayAndReload}
      >
        {footer?.(view, reload)}
      </Shown>
    </RegroupProvider>
  );
}

/** What takes the focus of a button that went, as selectors: the first that is there. */
const NEXT_TO_HOLD = [
  '.word-said button',
  '[role="tab"][tabindex="0"]',
  'main > [role="status"]',
  '.notice button',
  'button, a[href]',
];

/** What stands above the view: that the site is off, or else that it is not allowed. */
function noticeOf(
  siteOff: PopupProps['siteOff'],
  siteClosed: PopupProps['siteClosed'],
  reload: () => void,
): ComponentChildren {
  const off = siteOff?.();
  if (off) return <SiteOff site={off} />;
  const closed = siteClosed?.();
  if (!closed) return null;
  const onAllow: ClosedSite['onAllow'] = async () => {
    const allowed = await closed.onAllow();
    if (allowed.ok) reload();
    return allowed;
  };
  return <SiteClosed site={{ ...closed, onAllow }} />;
}

/** The same, with the view read anew after each success. */
function thenReload({ keep, undo }: RegroupPort, reload: () => void): RegroupPort {
  const after = <Value,>(result: Result<Value>) => {
    if (result.ok) reload();
    return result;
  };
  return {
    keep: async (...said) => after(await keep(...said)),
    undo: async (key) => after(await undo(key)),
  };
}

function Shown(props: {
  view: PageView;
  offersSite: boolean;
  notice: ComponentChildren;
  onShow: Show;
  onSay: SayWord;
  children: ComponentChildren;
}) {
  const { view, notice, onShow, onSay, children } = props;
  switch (view.state) {
    case 'unreadable':
    case 'not-an-article':
      return (
        <div class="popup">
          {notice}
          <EmptyState view={view} offersSite={props.offersSite} />
          {children}
        </div>
      );
    case 'article':
      return (
        <div class="popup tall">
          {notice}
          <Guarded>
            <ArticleOnly view={view} onShow={onShow} onSay={onSay} />
          </Guarded>
          {children}
        </div>
      );
    case 'known':
      return (
        <div class="popup tall">
          {notice}
          <Guarded>
            <KnownStory view={view} onShow={onShow} onSay={onSay} />
          </Guarded>
          {children}
        </div>
      );
    default:
      return view satisfies never;
  }
}

function Waiting({ isTall }: { isTall: boolean }) {
  const { t } = useText();
  const mentioned = usePatience();
  return (
    <main class={`popup notice ${isTall ? 'tall' : ''}`}>
      <h1 class="hidden">{t('extension_name')}</h1>
      <p class="small" role="status" tabIndex={-1}>
        {mentioned && t('popup_loading')}
      </p>
    </main>
  );
}
