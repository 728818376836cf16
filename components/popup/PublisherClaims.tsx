import type { ClaimSource } from '../../lib/core/article.ts';
import type { PublisherClaim, PublisherView } from '../../lib/core/view/page-view.ts';
import { DateText } from '../wording/DateText.tsx';
import { ARTICLE_LABELS, CLAIM_SOURCE_LABELS, CORRECTION_LABELS } from '../wording/labels.ts';
import { type MessageKey, useText } from '../wording/text.tsx';

/** What the publisher says of the article, folded away: each value, and where it was read. */
export function PublisherClaims({ publisher }: { publisher: PublisherView }) {
  const { t, say } = useText();
  const { label } = publisher;
  return (
    <details class="publisher">
      <summary>{t('publisher_title')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="publisher-values" aria-label={t('publisher_title')} tabIndex={0}>
        <p class="faint">{t('publisher_intro')}</p>
        <dl>
          {publisher.claims.map((claim) => (
            <Claim key={claim.field} claim={claim} />
          ))}
          {label && (
            <>
              <dt>{t('publisher_label')}</dt>
              <dd>
                {t(ARTICLE_LABELS[label.kind])}{' '}
                <span class="faint">
                  {t('quote_open')}
                  {label.printed}
                  {t('quote_close')}
                </span>
              </dd>
            </>
          )}
          {publisher.corrections.map(({ kind, text, source }) => (
            <div key={text} class="correction">
              <dt>{t(CORRECTION_LABELS[kind])}</dt>
              <dd>
                {text} <Source source={source} />
              </dd>
            </div>
          ))}
        </dl>
        {publisher.conflicts.map((conflict) => (
          <p key={conflict.key} class="small">
            {say(conflict)}
          </p>
        ))}
      </section>
    </details>
  );
}

const FIELD_LABELS: Readonly<Record<PublisherClaim['field'], MessageKey>> = {
  headline: 'publisher_headline',
  byline: 'publisher_byline',
  outlet: 'publisher_outlet',
  published: 'publisher_published',
  modified: 'publisher_modified',
  canonicalUrl: 'publisher_canonical_url',
};

function Claim({ claim }: { claim: PublisherClaim }) {
  const { t } = useText();
  const { field, value, source } = claim;
  const isDate = field === 'published' || field === 'modified';
  return (
    <>
      <dt>{t(FIELD_LABELS[field])}</dt>
      <dd>
        {value === null ? (
          <span class="faint">{t('publisher_not_given')}</span>
        ) : (
          <>
            {isDate ? <DateText date={value} dateBy={null} /> : value}{' '}
            {source && <Source source={source} />}
          </>
        )}
      </dd>
    </>
  );
}

function Source({ source }: { source: ClaimSource }) {
  const { t } = useText();
  return <span class="faint">· {t(CLAIM_SOURCE_LABELS[source])}</span>;
}
