import type { FactCheckView } from '../../lib/core/view/fact-check-view.ts';
import { Dotted } from '../controls/Dotted.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { useText } from '../wording/text.tsx';
import './FactChecks.css';

/** A rating longer than this is an explanation: it is folded away. In units. */
const LONG = 120;

/** Fact checks of others, each in its publisher's words. There is no verdict of ours, in words or colour. */
export function FactChecks({ checks }: { checks: readonly FactCheckView[] }) {
  const { t } = useText();
  if (checks.length === 0) return null;
  return (
    <>
      <p class="small">{t('checks_intro')}</p>
      <ul class="fact-checks">
        {checks.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
    </>
  );
}

function Check({ check }: { check: FactCheckView }) {
  const { t, date } = useText();
  return (
    <li>
      <p class="name">{check.publisher}</p>
      <p>
        {t('checks_claim')} <q>{check.claim}</q>
      </p>
      <Rating check={check} />
      <p class="faint">
        <Dotted>
          {check.claimant && t('checks_claimant', check.claimant)}
          {check.reviewed && t('checks_reviewed', date(check.reviewed))}
          {t(check.by === 'page' ? 'checks_by_page' : 'checks_by_words')}
        </Dotted>
      </p>
      <p class="small">
        <PageLink url={check.url}>{check.title ?? t('checks_read')}</PageLink>
      </p>
    </li>
  );
}

/** The publisher's own word, and its number on its own scale. */
function Rating({ check: { rating, scale } }: { check: FactCheckView }) {
  const { t } = useText();
  const number =
    scale &&
    (scale.worst && scale.best
      ? t('checks_scale', scale.value, scale.worst, scale.best)
      : scale.best
        ? t('checks_scale_best', scale.value, scale.best)
        : scale.value);
  if (rating !== null && rating.length > LONG) {
    return (
      <details>
        <summary>{t('checks_rating_long')}</summary>
        <p>{rating}</p>
        {number && <p class="faint">{number}</p>}
      </details>
    );
  }
  return (
    <p>
      {t('checks_rating')} <b>{rating ?? number}</b>
      {rating !== null && number && <span class="faint"> {number}</span>}
    </p>
  );
}
