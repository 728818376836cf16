import { changesWording } from '../../lib/core/align/difference.ts';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { QuoteCard } from '../quotation/QuoteCard.tsx';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { type MessageKey, useText } from '../wording/text.tsx';

/** All stored quotations of the story: those that this page changes, those it prints, and the rest. */
export function QuotesTab(props: { quotations: readonly StoryQuotation[]; onShow: Show }) {
  const { t } = useText();
  if (props.quotations.length === 0) return <p class="small">{t('quote_empty')}</p>;
  return GROUPS.map((key) => {
    const quotations = props.quotations.filter((quotation) => groupOf(quotation) === key);
    return quotations.length > 0 ? (
      <section key={key}>
        <h2 class="group">
          {t(key)} {t('popup_count', quotations.length)}
        </h2>
        {quotations.map((quotation) => (
          <QuoteCard key={quotation.id} quotation={quotation} onShow={props.onShow} />
        ))}
      </section>
    ) : null;
  });
}

const GROUPS = [
  'quote_group_differs',
  'quote_group_here',
  'quote_group_elsewhere',
] as const satisfies readonly MessageKey[];

function groupOf({ here }: StoryQuotation): (typeof GROUPS)[number] {
  if (!here) return 'quote_group_elsewhere';
  return changesWording(here.differences) ? 'quote_group_differs' : 'quote_group_here';
}
