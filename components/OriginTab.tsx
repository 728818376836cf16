import { changesWording } from '../lib/core/align/difference.ts';
import type { Span } from '../lib/core/span.ts';
import type { ClaimView, KnownView } from '../lib/core/view/page-view.ts';
import { Chain } from './Chain.tsx';
import { IndependenceCallout } from './IndependenceCallout.tsx';
import './OriginTab.css';
import { QuoteCard } from './QuoteCard.tsx';
import { useText } from './text.tsx';

/** Where the story started; with the first quotation that this page changes, so that both are seen at once. */
export function OriginTab(props: { view: KnownView; onShow: (span: Span) => void }) {
  const { t } = useText();
  const { view, onShow } = props;
  const [main, ...others] = view.claims;
  const differing = view.quotations.find(
    (quotation) => quotation.here && changesWording(quotation.here.differences),
  );
  return (
    <>
      {main && (
        <>
          <Chain hops={main.hops} onShow={onShow} />
          <IndependenceCallout independence={main.independence} />
        </>
      )}
      {differing && (
        <section aria-label={t('chain_first_difference')}>
          <QuoteCard quotation={differing} brief onShow={onShow} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2 class="group">{t('chain_other_claims')}</h2>
          {others.map((claim) => (
            <OtherClaim key={claim.id} claim={claim} onShow={onShow} />
          ))}
        </section>
      )}
    </>
  );
}

function OtherClaim({ claim, onShow }: { claim: ClaimView; onShow: (span: Span) => void }) {
  return (
    <details class="claim">
      <summary>{claim.text}</summary>
      <Chain hops={claim.hops} onShow={onShow} />
      <IndependenceCallout independence={claim.independence} />
    </details>
  );
}
