import { changesWording } from '../../lib/core/align/difference.ts';
import type { KnownView } from '../../lib/core/view/page-view.ts';
import { QuoteCard } from '../quotation/QuoteCard.tsx';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { ClaimOrigin, OtherClaims } from '../story/Claims.tsx';
import { useText } from '../wording/text.tsx';

/** Where the story started; with the first quotation that this page changes, so that both are seen at once. */
export function OriginTab(props: { view: KnownView; onShow: Show }) {
  const { t } = useText();
  const { view, onShow } = props;
  const [main, ...others] = view.claims;
  const differing = view.quotations.find(
    (quotation) => quotation.here && changesWording(quotation.here.differences),
  );
  return (
    <>
      {main && <ClaimOrigin claim={main} onShow={onShow} />}
      {differing && (
        <section aria-label={t('chain_first_difference')}>
          <QuoteCard quotation={differing} brief onShow={onShow} />
        </section>
      )}
      <OtherClaims claims={others} onShow={onShow} />
    </>
  );
}
