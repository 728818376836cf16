import { useId, useState } from 'preact/hooks';
import type { EvidenceView } from '../lib/core/view/page-view.ts';
import './EvidenceLine.css';
import { type OnShow, ShowOnPage } from './ShowOnPage.tsx';
import { useText } from './text.tsx';

/** About two lines of the popup: a longer sentence is shown cut, with a button for the whole. */
const CUT_FROM_CHARACTERS = 110;

/** The sentence that something rests on, from the page or as a curator paraphrased it. */
export function EvidenceLine(props: { evidence: EvidenceView; onShow: OnShow }) {
  const { t } = useText();
  const id = useId();
  const [whole, setWhole] = useState(false);
  const { evidence } = props;
  const fromPage = evidence.from === 'page';
  const words = fromPage ? evidence.sentence : evidence.paraphrase;
  const marked = fromPage && !/[“"]/.test(words);
  const long = words.length > CUT_FROM_CHARACTERS;

  return (
    <div class="evidence">
      <p id={id} class={`${fromPage ? 'said' : 'told'} ${long && !whole ? 'cut' : ''}`}>
        {marked ? `${t('quote_open')}${words}${t('quote_close')}` : words}
      </p>
      <p class="evidence-actions">
        {fromPage && props.onShow && (
          <ShowOnPage span={evidence.span} onShow={props.onShow} describedBy={id} />
        )}
        {!fromPage && (
          <span class="faint">
            {evidence.outlet ? t('chain_curator_outlet', evidence.outlet) : t('chain_curator')}
          </span>
        )}
        {long && (
          <button
            type="button"
            class="inline"
            aria-expanded={whole}
            aria-controls={id}
            onClick={() => setWhole(!whole)}
          >
            {t(whole ? 'popup_less' : 'popup_more')}
          </button>
        )}
      </p>
    </div>
  );
}

/** Several sentences, in order. Shows nothing when there are none. */
export function EvidenceLines(props: { evidence: readonly EvidenceView[]; onShow: OnShow }) {
  return props.evidence.map((evidence) => (
    <EvidenceLine
      key={evidence.from === 'page' ? evidence.sentence : evidence.paraphrase}
      evidence={evidence}
      onShow={props.onShow}
    />
  ));
}
