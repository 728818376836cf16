import type { HopView } from '../../lib/core/view/page-view.ts';
import './Chain.css';
import { Chip } from '../controls/Chip.tsx';
import { Dotted } from '../controls/Dotted.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import type { OnShow } from '../quotation/ShowOnPage.tsx';
import { DateText } from '../wording/DateText.tsx';
import { LINK_LABELS, ORIGIN_LABELS, TO_ORIGIN_LABELS } from '../wording/labels.ts';
import { type Text, useText } from '../wording/text.tsx';
import { EvidenceLines } from './EvidenceLine.tsx';

/** From the page being read, or without one from the stored coverage, stop by stop, to the origin. */
export function Chain(props: { hops: readonly HopView[]; onShow: OnShow }) {
  const { t } = useText();
  const onPage = props.onShow !== null;
  if (props.hops.length === 0) {
    return <p class="small">{t(onPage ? 'chain_empty' : 'story_chain_empty')}</p>;
  }
  return (
    <ol class="chain" aria-label={t(onPage ? 'chain_label' : 'story_chain_label')}>
      {props.hops.map((hop) => (
        <Hop key={`${hop.type} ${hop.name}`} hop={hop} onShow={props.onShow} />
      ))}
    </ol>
  );
}

function Hop({ hop, onShow }: { hop: HopView; onShow: OnShow }) {
  const text = useText();
  const { t } = text;
  const name = hop.name || t('chain_not_named');
  const stop = hop.type === 'this-page' || hop.type === 'article';

  return (
    <li class={hop.type}>
      <p class="faint">{hopRole(text, hop)}</p>
      <p>
        <Dotted>
          <span class="name">
            {hop.type === 'article' ? <PageLink url={hop.url}>{name}</PageLink> : name}
          </span>
          {hop.byline.join(', ')}
          {(stop || hop.date || hop.dateBy) && <DateText date={hop.date} dateBy={hop.dateBy} />}
          {hop.type === 'article' && !hop.url && (
            <span class="faint">{t('chain_page_not_kept')}</span>
          )}
        </Dotted>
      </p>
      {hop.origin && <OriginChips origin={hop.origin} />}
      <EvidenceLines
        evidence={hop.evidence}
        shown={hop.type === 'this-page' ? 1 : 0}
        onShow={onShow}
      />
      {hop.note && (
        <details class="more-evidence small">
          <summary>{t('chain_note')}</summary>
          <p>{hop.note}</p>
        </details>
      )}
    </li>
  );
}

function OriginChips({ origin }: { origin: NonNullable<HopView['origin']> }) {
  const { t } = useText();
  return (
    <>
      <p class="chips">
        <Chip>{t(ORIGIN_LABELS[origin.kind])}</Chip>
        {origin.published !== null && (
          <Chip>{t(origin.published ? 'origin_published' : 'origin_not_published')}</Chip>
        )}
      </p>
      {origin.confirmations.map(({ by, says }) => (
        <p key={by + says} class="small">
          {t('chain_confirmation', by, says)}
        </p>
      ))}
    </>
  );
}

function hopRole({ t }: Text, hop: HopView): string {
  if (hop.link === null) {
    return t(hop.type === 'this-page' ? 'chain_you_are_reading' : 'story_chain_start');
  }
  const toOrigin = hop.type === 'origin' ? TO_ORIGIN_LABELS[hop.link] : undefined;
  return t(toOrigin ?? LINK_LABELS[hop.link]);
}
