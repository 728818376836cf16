import type { ComponentChildren } from 'preact';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { type MessageKey, useText } from '../wording/text.tsx';
import { Attestation } from './Attestation.tsx';
import { RenditionList } from './RenditionList.tsx';
import { ShareBars } from './ShareBar.tsx';

/** How each outlet prints a quotation, folded away; with the outlet of the fullest form and the note. */
export function Renditions(props: {
  quotation: StoryQuotation;
  label?: MessageKey;
  /** Whether they are unfolded at first. */
  isOpen?: boolean;
  children?: ComponentChildren;
}) {
  const { t } = useText();
  const { quotation } = props;
  return (
    <details class="renditions" open={props.isOpen ?? false}>
      <summary>
        {t(props.label ?? 'quote_as_printed')} <ShareBars quotation={quotation} />
      </summary>
      <p class="small">{t('quote_fullest', quotation.attestedBy)}</p>
      <RenditionList quotation={quotation} />
      <Attestation quotation={quotation} />
      {quotation.note && <p class="small">{quotation.note}</p>}
      {props.children}
    </details>
  );
}
