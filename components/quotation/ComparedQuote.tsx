import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { useText } from '../wording/text.tsx';
import { QuoteDiff, QuoteParts } from './QuoteDiff.tsx';
import { quotePieces } from './quote-pieces.ts';

/**
 * A stored quotation with what the page does to it in place; two separate texts when they are not the
 * same utterance.
 */
export function ComparedQuote(props: {
  quotation: StoryQuotation;
  here: NonNullable<StoryQuotation['here']>;
}) {
  const { t } = useText();
  const { quotation, here } = props;
  if (!here.differences.includes('unmatched')) {
    return <QuoteDiff pieces={quotePieces(here, quotation.parts)} />;
  }
  return (
    <>
      <QuoteParts parts={quotation.parts} />
      <p class="small">{t('quote_printed_here')}</p>
      <QuoteParts parts={[here.printed]} />
    </>
  );
}
