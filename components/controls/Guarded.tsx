import { Component, type ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useText } from '../wording/text.tsx';

interface GuardedProps {
  readonly children: ComponentChildren;
  /** What is done, besides drawing anew, when the reader tries again. */
  readonly onRetry?: () => void;
}

/** What can hold the focus. */
const HOLDS = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea, [tabindex]';

interface Place {
  readonly before: Element | null;
  readonly around: Element;
}

/**
 * Draws its children; where one of them throws, a sentence and a way on in their place, so that what stands
 * around them stays. The fault goes to the console as any other does.
 */
export class Guarded extends Component<GuardedProps, { readonly failed: boolean }> {
  override state = { failed: false };
  /** Where it stands that the reader tries again, until the focus is there again: the pressed button goes. */
  private tried: Place | null = null;

  override componentDidCatch(error: unknown) {
    reportError(error);
    this.setState({ failed: true });
  }

  override componentDidUpdate() {
    if (!this.tried || document.activeElement !== document.body) return;
    const { before, around } = this.tried;
    const drawn = before ? before.nextElementSibling : around.firstElementChild;
    for (let one = drawn; one; one = one.nextElementSibling) {
      const next = one.matches(HOLDS) ? one : one.querySelector(HOLDS);
      if (!(next instanceof HTMLElement)) continue;
      next.focus();
      // Where it could not be drawn again, that is seen to at once, and what has the focus here goes once more.
      queueMicrotask(() => {
        this.tried = null;
      });
      return;
    }
  }

  override render() {
    const retry = (notice: Element) => {
      const around = notice.parentElement;
      this.tried = around && { before: notice.previousElementSibling, around };
      this.setState({ failed: false });
      this.props.onRetry?.();
    };
    return this.state.failed ? <NotDrawn onRetry={retry} /> : this.props.children;
  }
}

function NotDrawn(props: { onRetry: (notice: Element) => void }) {
  const { t } = useText();
  const notice = useRef<HTMLDivElement>(null);
  return (
    <div class="notice" ref={notice}>
      <div role="alert">
        <h2>{t('error_title_drawing')}</h2>
        <p class="small">{t('error_detail_drawing')}</p>
      </div>
      <button type="button" onClick={() => notice.current && props.onRetry(notice.current)}>
        {t('error_retry')}
      </button>
    </div>
  );
}
