import { useId } from 'preact/hooks';
import type { StoryQuotation } from '../lib/core/view/page-view.ts';
import { DifferenceChips } from './DifferenceChips.tsx';
import { DifferenceSentence } from './DifferenceSentence.tsx';
import './QuoteCard.css';
import { QuoteDiff, QuoteParts } from './QuoteDiff.tsx';
import { quotePieces } from './quote-pieces.ts';
import { Renditions } from './Renditions.tsx';
import { type OnShow, ShowOnPage } from './ShowOnPage.tsx';
import { SpeakerLine } from './SpeakerLine.tsx';
import { useText } from './text.tsx';

/** A stored quotation, held against what this page prints; `brief` leaves out how others print it. */
export function QuoteCard(props: { quotation: StoryQuotation; brief?: boolean; onShow: OnShow }) {
  const id = useId();
  const { quotation, onShow } = props;
  const { here } = quotation;
  const speaker = (
    <SpeakerLine
      speaker={quotation.speaker}
      to={quotation.to}
      occasion={quotation.occasion}
      said={quotation.said}
    />
  );
  return (
    <article class="quote">
      {here && (
        <p class="chips">
          <DifferenceChips differences={here.differences} />
          {onShow && (
            <span class="end">
              <ShowOnPage span={here.span} onShow={onShow} describedBy={id} />
            </span>
          )}
        </p>
      )}
      <div id={id}>
        {here ? (
          <Compared quotation={quotation} here={here} />
        ) : (
          <QuoteParts parts={quotation.parts} />
        )}
      </div>
      {speaker}
      {here && (
        <DifferenceSentence
          differences={here.differences}
          pieces={quotePieces(here, quotation.parts)}
        />
      )}
      {!props.brief && <Renditions quotation={quotation} />}
    </article>
  );
}

/** The comparison in place; two separate texts when they are not the same utterance. */
function Compared(props: { quotation: StoryQuotation; here: NonNullable<StoryQuotation['here']> }) {
  const { t } = useText();
  const { quotation, here } = props;
  if (!here.differences.includes('unmatched')) {
    return <QuoteDiff pieces={quotePieces(here, quotation.parts)} />;
  }
  return (
    <>
      <QuoteParts parts={quotation.parts} />
      <p class="small">{t('quote_printed_here')}</p>
      <QuoteParts parts={[here.printed]} />
    </>
  );
}
