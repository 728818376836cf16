import type { Span } from '../lib/core/span.ts';
import { type MessageKey, useText } from './text.tsx';

/** Takes the reader to a span of the page; null where no page is open, so nothing can be shown there. */
export type OnShow = ((span: Span) => void) | null;

/** The button that takes the reader to `span` on the page; `describedBy` is the id of what it shows. */
export function ShowOnPage(props: {
  span: Span;
  onShow: (span: Span) => void;
  describedBy?: string;
  /** The words of a button that stands alone; by default those of one inside a line. */
  label?: MessageKey;
}) {
  const { t } = useText();
  return (
    <button
      type="button"
      class="inline"
      aria-describedby={props.describedBy}
      onClick={() => props.onShow(props.span)}
    >
      {t(props.label ?? 'popup_show_on_page')}
    </button>
  );
}
