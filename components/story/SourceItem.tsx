import type { SourceStop } from '../../lib/core/view/source-stop.ts';
import { Chip } from '../controls/Chip.tsx';
import { Dotted } from '../controls/Dotted.tsx';
import type { OnShow } from '../quotation/ShowOnPage.tsx';
import { ORIGIN_LABELS } from '../wording/labels.ts';
import { type MessageKey, useText } from '../wording/text.tsx';
import { EvidenceLines } from './EvidenceLine.tsx';

/**
 * One thing that a page credits, as a stop of its chain: how it is credited, what kind of thing, whether
 * linked, and the sentences that say so. `onShow` null leaves out the sentences: the stop before
 * shows the same ones.
 */
export function SourceItem(props: { stop: SourceStop; how: MessageKey; onShow: OnShow }) {
  const { t, tn } = useText();
  const { stop, onShow } = props;
  const reach = stop.whole
    ? t('source_whole')
    : stop.passages !== null && onShow && tn('source_passages', stop.passages);
  return (
    <li class={stop.type}>
      <p class="faint">
        <Dotted>
          {t(props.how)}
          {stop.isUnsure && t('quote_speaker_likely')}
          {reach}
        </Dotted>
      </p>
      <p>
        <Dotted>
          <span class="name">{stop.name}</span>
          {stop.detail}
        </Dotted>
      </p>
      <Chips stop={stop} />
      {onShow && <EvidenceLines evidence={stop.evidence} shown={1} onShow={onShow} />}
    </li>
  );
}

function Chips({ stop }: { stop: SourceStop }) {
  const { t } = useText();
  const place = { byline: 'source_in_byline', metadata: 'source_in_data' } as const;
  const where = stop.basis === 'byline' || stop.basis === 'metadata' ? t(place[stop.basis]) : null;
  return (
    <p class="chips">
      {stop.origin && stop.origin !== 'unknown' && <Chip>{t(ORIGIN_LABELS[stop.origin])}</Chip>}
      {where && <Chip>{where}</Chip>}
      {stop.linked !== null && stop.basis !== 'metadata' && (
        <Chip>{t(stop.linked ? 'source_linked' : 'source_not_linked')}</Chip>
      )}
    </p>
  );
}
