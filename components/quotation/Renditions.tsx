import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { type MessageKey, useText } from '../wording/text.tsx';
import { RenditionList } from './RenditionList.tsx';

/** How each outlet prints a quotation, folded away; with the outlet of the fullest form and the note. */
export function Renditions(props: { quotation: StoryQuotation; label?: MessageKey }) {
  const { t } = useText();
  const { quotation } = props;
  return (
    <details class="renditions">
      <summary>{t(props.label ?? 'quote_as_printed')}</summary>
      <p class="small">{t('quote_fullest', quotation.attestedBy)}</p>
      <RenditionList quotation={quotation} />
      {quotation.note && <p class="small">{quotation.note}</p>}
    </details>
  );
}
