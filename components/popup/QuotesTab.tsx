import { changesWording } from '../../lib/core/align/difference.ts';
import type { KnownView, StoryQuotation } from '../../lib/core/view/page-view.ts';
import { QuoteCard } from '../quotation/QuoteCard.tsx';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { type MessageKey, useText } from '../wording/text.tsx';
import { ChangedSince } from './ChangedSince.tsx';

/**
 * All stored quotations of the story: those that this page changes, those it prints, and those that it
 * does not; before them what changed on the page since the reader last saw it.
 */
export function QuotesTab({ view, onShow }: { view: KnownView; onShow: Show }) {
  const { t } = useText();
  const changed = view.changes && <ChangedSince changes={view.changes} onShow={onShow} />;
  if (view.quotations.length === 0) {
    return (
      <>
        {changed}
        <p class="small">{t('quote_empty')}</p>
      </>
    );
  }
  return (
    <>
      {changed}
      {GROUPS.map((key) => {
        const quotations = view.quotations.filter((quotation) => groupOf(quotation) === key);
        return quotations.length > 0 ? (
          <section key={key}>
            <h2 class="group">
              {t(key)} {t('popup_count', quotations.length)}
            </h2>
            {quotations.map((quotation) => (
              <QuoteCard key={quotation.id} quotation={quotation} onShow={onShow} />
            ))}
          </section>
        ) : null;
      })}
    </>
  );
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
