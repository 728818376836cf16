import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { useText } from '../wording/text.tsx';

/** What stands around a quotation in an article, folded away; with the outlet unless it is the open page. */
export function QuoteContext({ quotation }: { quotation: StoryQuotation }) {
  const { t } = useText();
  const { context } = quotation;
  if (!context) return null;
  return (
    <details class="renditions">
      <summary>
        {context.outlet === null ? t('quote_context_here') : t('quote_context_in', context.outlet)}
      </summary>
      <p class="small context" dir="auto">
        {context.before}
        <b>{context.words}</b>
        {context.after}
      </p>
    </details>
  );
}
