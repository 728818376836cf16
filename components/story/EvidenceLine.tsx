import { useId, useState } from 'preact/hooks';
import type { EvidenceView } from '../../lib/core/view/page-view.ts';
import './EvidenceLine.css';
import { type OnShow, ShowOnPage } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';

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
    <div class={`evidence ${long ? '' : 'short'}`}>
      <p id={id} class={`${fromPage ? 'said' : 'told'} ${long && !whole ? 'cut' : ''}`}>
        {marked ? `${t('quote_open')}${words}${t('quote_close')}` : words}
      </p>{' '}
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

/**
 * Several sentences, in order: the first `shown` at once, the others behind a disclosure, so that
 * what rests on many sentences is read as quickly as what rests on one.
 */
export function EvidenceLines(props: {
  evidence: readonly EvidenceView[];
  shown: number;
  onShow: OnShow;
}) {
  const { t, tn } = useText();
  const { evidence, shown, onShow } = props;
  const [first, rest] = [evidence.slice(0, shown), evidence.slice(shown)];
  const lines = (some: readonly EvidenceView[]) =>
    some.map((one) => (
      <EvidenceLine
        key={one.from === 'page' ? one.sentence : one.paraphrase}
        evidence={one}
        onShow={onShow}
      />
    ));
  return (
    <>
      {lines(first)}
      {rest.length > 0 && (
        <details class="more-evidence">
          <summary>
            {shown === 0 ? t('chain_evidence') : tn('chain_more_evidence', rest.length)}
          </summary>
          {lines(rest)}
        </details>
      )}
    </>
  );
}
