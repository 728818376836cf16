import { Component, type ComponentChildren } from 'preact';
import { useText } from '../wording/text.tsx';

interface GuardedProps {
  readonly children: ComponentChildren;
  /** What is done, besides drawing anew, when the reader tries again. */
  readonly onRetry?: () => void;
}

/**
 * Draws its children; where one of them throws, a sentence and a way on in their place, so that what stands
 * around them stays. The fault goes to the console as any other does.
 */
export class Guarded extends Component<GuardedProps, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown) {
    reportError(error);
    this.setState({ failed: true });
  }

  override render() {
    const retry = () => {
      this.setState({ failed: false });
      this.props.onRetry?.();
    };
    return this.state.failed ? <NotDrawn onRetry={retry} /> : this.props.children;
  }
}

function NotDrawn(props: { onRetry: () => void }) {
  const { t } = useText();
  return (
    <div class="notice">
      <div role="alert">
        <h2>{t('error_title_drawing')}</h2>
        <p class="small">{t('error_detail_drawing')}</p>
      </div>
      <button type="button" onClick={props.onRetry}>
        {t('error_retry')}
      </button>
    </div>
  );
}
