import { useState } from 'preact/hooks';
import type { Span } from '../../lib/core/span.ts';
import { type MessageKey, useText } from '../wording/text.tsx';

/** Takes the reader to a span of the page; false when the page does not hold it any more. */
export type Show = (span: Span) => Promise<boolean>;

/** {@link Show}, or null where no page is open, so nothing can be shown there. */
export type OnShow = Show | null;

/** The button that takes the reader to `span` on the page; `describedBy` is the id of what it shows. */
export function ShowOnPage(props: {
  span: Span;
  onShow: Show;
  describedBy?: string;
  /** The words of a button that stands alone; by default those of one inside a line. */
  label?: MessageKey;
}) {
  const { t } = useText();
  const [isGone, setGone] = useState(false);
  const show = async () => setGone(!(await props.onShow(props.span)));
  if (isGone) {
    return (
      <span class="faint" role="status">
        {t('popup_not_on_page')}
      </span>
    );
  }
  return (
    <button type="button" class="inline" aria-describedby={props.describedBy} onClick={show}>
      {t(props.label ?? 'popup_show_on_page')}
    </button>
  );
}
