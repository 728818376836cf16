import type { ClaimView } from '../../lib/core/view/page-view.ts';
import { Chain } from './Chain.tsx';
import './Claims.css';
import type { OnShow } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';
import { IndependenceCallout } from './IndependenceCallout.tsx';

/** The chain of one claim, and how many origins its coverage has. */
export function ClaimOrigin({ claim, onShow }: { claim: ClaimView; onShow: OnShow }) {
  return (
    <>
      <Chain hops={claim.hops} onShow={onShow} />
      <IndependenceCallout independence={claim.independence} />
    </>
  );
}

/** The claims beside the main one, each folded away. Shows nothing when there are none. */
export function OtherClaims(props: { claims: readonly ClaimView[]; onShow: OnShow }) {
  const { t } = useText();
  if (props.claims.length === 0) return null;
  return (
    <section>
      <h2 class="group">{t('chain_other_claims')}</h2>
      {props.claims.map((claim) => (
        <details key={claim.id} class="claim">
          <summary>{claim.text}</summary>
          <ClaimOrigin claim={claim} onShow={props.onShow} />
        </details>
      ))}
    </section>
  );
}
