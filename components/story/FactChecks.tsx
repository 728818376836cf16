import type { ComponentChildren } from 'preact';
import type { FactCheckView } from '../../lib/core/view/fact-check-view.ts';
import type { PageCheckView } from '../../lib/core/view/page-checks.ts';
import { Dotted } from '../controls/Dotted.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { type Show, ShowOnPage } from '../quotation/ShowOnPage.tsx';
import { type MessageKey, useText } from '../wording/text.tsx';
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
          <Check key={check.id} check={check} tie={STORY_TIES[check.by]} />
        ))}
      </ul>
    </>
  );
}

/** The same of what the page quotes; each leads to the words on the page. */
export function PageFactChecks(props: { checks: readonly PageCheckView[]; onShow: Show }) {
  const { t } = useText();
  if (props.checks.length === 0) return null;
  return (
    <section class="page-checks">
      <h2 class="group">{t('checks_title')}</h2>
      <p class="small">{t('checks_intro_page')}</p>
      <ul class="fact-checks">
        {props.checks.map((check) => (
          <Check key={check.id} check={check} tie={PAGE_TIES[check.by]}>
            {check.span && <ShowOnPage span={check.span} onShow={props.onShow} />}
          </Check>
        ))}
      </ul>
    </section>
  );
}

type Ties = Readonly<Record<FactCheckView['by'], MessageKey>>;
const STORY_TIES: Ties = { words: 'checks_by_words', page: 'checks_by_page' };
const PAGE_TIES: Ties = { words: 'checks_quoted_here', page: 'checks_names_page' };

function Check(props: { check: FactCheckView; tie: MessageKey; children?: ComponentChildren }) {
  const { t, date } = useText();
  const { check } = props;
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
          {t(props.tie)}
          {props.children}
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
