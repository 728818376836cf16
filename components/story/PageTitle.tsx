import type { PageHeader } from '../../lib/core/view/page-view.ts';
import { Dotted } from '../controls/Dotted.tsx';
import { DateText } from '../wording/DateText.tsx';
import { useText } from '../wording/text.tsx';

/** The head of the popup on an article that no stored story tells: what the page says of itself. */
export function PageTitle({ page }: { page: PageHeader }) {
  const { t } = useText();
  return (
    <header class="head">
      <p class="kicker unknown">{t('popup_article')}</p>
      <h1>{page.headline ?? t('popup_no_headline')}</h1>
      <p class="small">
        <Dotted>
          {page.outlet}
          {page.byline.join(', ')}
          <DateText date={page.published} dateBy={null} />
        </Dotted>
      </p>
    </header>
  );
}
