import { useId } from 'preact/hooks';
import { NO_LICENCE } from '../../../lib/core/pack/no-licence.ts';
import { reportAddress } from '../../../lib/core/pack/report-address.ts';
import type { Result } from '../../../lib/core/result.ts';
import type { PackHeadView } from '../../../lib/core/view/library-view.ts';
import { Dotted } from '../../controls/Dotted.tsx';
import { Failure } from '../../controls/Failure.tsx';
import { useLoaded } from '../../controls/use-loaded.ts';
import { ReportError } from '../../story/ReportError.tsx';
import { useText } from '../../wording/text.tsx';
import { SectionHead } from '../frame/SectionHead.tsx';
import { AddPack } from './AddPack.tsx';
import { ImportButton } from './LibraryImport.tsx';
import { PackList, type PackListPorts } from './PackList.tsx';
import { type SubscriptionPorts, Subscriptions, type SubscriptionView } from './Subscriptions.tsx';
import type { Import } from './use-import.ts';

/** The packs that the library holds, which of them are subscribed to, and the ways to take one in. */
export function PacksSection(props: {
  list: () => Promise<Result<readonly PackHeadView[]>>;
  listSubscriptions: () => Promise<Result<readonly SubscriptionView[]>>;
  subscriptions: SubscriptionPorts;
  lists: PackListPorts;
  importing: Import;
}) {
  const { t } = useText();
  const { importing } = props;
  const packs = useLoaded(props.list).result;
  const subscribed = useLoaded(props.listSubscriptions).result;
  const failed = packs?.ok === false ? packs : subscribed?.ok === false ? subscribed : null;
  return (
    <>
      <SectionHead title={t('library_packs')} hint={t('import_drop')}>
        <ImportButton importing={importing} />
      </SectionHead>
      {failed && <Failure title={t('library_unreadable')} reason={failed.reason} />}
      <AddPack importing={importing} />
      {subscribed?.ok && (
        <>
          <Subscriptions
            subscriptions={subscribed.value}
            ports={props.subscriptions}
            importing={importing}
          />
          <PackList
            ports={props.lists}
            isEmpty={subscribed.value.length === 0}
            importing={importing}
          />
        </>
      )}
      {packs?.ok && <Packs packs={packs.value} />}
    </>
  );
}

function Packs({ packs }: { packs: readonly PackHeadView[] }) {
  const { t, date, locale } = useText();
  const { format } = new Intl.NumberFormat(locale);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('packs_list')}</h2>
      {packs.length === 0 && <p class="library-empty">{t('library_packs_empty')}</p>}
      <ul class="rows packs">
        {packs.map((pack) => (
          <li key={pack.id}>
            <h3>{pack.title}</h3>
            <p class="small">{pack.description}</p>
            <p class="faint">
              <Dotted>
                {pack.curator}
                {date(pack.published)}
                {pack.licence === NO_LICENCE ? t('packs_no_licence') : pack.licence}
                {reportAddress(pack.contact, { subject: '', record: '' }) !== null && (
                  <ReportError contact={pack.contact} title={pack.title} record={pack.id} />
                )}
              </Dotted>
            </p>
            {pack.cutShort && (
              <p class="warning">
                {t('packs_cut_short', format(pack.cutShort.taken), format(pack.cutShort.of))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
