import type { ChangedQuotation, PageChanges } from '../../lib/core/view/seen-page.ts';
import { QuoteParts } from '../quotation/QuoteDiff.tsx';
import { type Show, ShowOnPage } from '../quotation/ShowOnPage.tsx';
import { localDay } from '../wording/local-day.ts';
import { useText } from '../wording/text.tsx';
import './ChangedSince.css';

/** Which quotations of the page are not as they were when the reader last saw it. */
export function ChangedSince(props: { changes: PageChanges; onShow: Show }) {
  const { t, date } = useText();
  const { since, quotations } = props.changes;
  return (
    <section class="changed-since">
      <h2 class="group">{t('changed_since', date(localDay(since)))}</h2>
      <ul>
        {quotations.map((one, index) => (
          <li key={one.span?.start ?? `gone ${index}`}>
            <Changed changed={one} onShow={props.onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands there now and, when the library has it, what stood there; what was not kept is not made up. */
function Changed({ changed, onShow }: { changed: ChangedQuotation; onShow: Show }) {
  const { t } = useText();
  const { before, now, span } = changed;
  return (
    <>
      {before !== null && (
        <>
          <p class="small">{t(span ? 'changed_from' : 'changed_gone_words')}</p>
          <QuoteParts parts={[before]} />
        </>
      )}
      {before === null && <p class="small">{t(span ? 'changed_not_kept' : 'changed_gone')}</p>}
      {now !== null && (
        <>
          {before !== null && <p class="small">{t('changed_to')}</p>}
          <QuoteParts parts={[now]} />
        </>
      )}
      {span && <ShowOnPage span={span} onShow={onShow} />}
    </>
  );
}
