import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { ComparedQuote } from './ComparedQuote.tsx';
import { DifferenceChips } from './DifferenceChips.tsx';
import { DifferenceSentence } from './DifferenceSentence.tsx';
import './QuoteCard.css';
import { QuoteParts } from './QuoteDiff.tsx';
import { quotePieces } from './quote-pieces.ts';
import { ByHand, Regroup } from './Regroup.tsx';
import { Renditions } from './Renditions.tsx';
import { type OnShow, ShowOnPage } from './ShowOnPage.tsx';
import { SpeakerLine } from './SpeakerLine.tsx';

/** A stored quotation, held against what this page prints; `brief` leaves out how others print it. */
export function QuoteCard(props: {
  quotation: StoryQuotation;
  brief?: boolean;
  /** Whether it is shown at once how others print it. */
  isOpen?: boolean;
  onShow: OnShow;
  /** What else there is to say or do about it. */
  children?: ComponentChildren;
}) {
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
          <span class="chips">
            <DifferenceChips differences={here.differences} />
          </span>
          {onShow && (
            <span class="end">
              <ShowOnPage span={here.span} onShow={onShow} describedBy={id} />
            </span>
          )}
        </p>
      )}
      <div id={id}>
        {here ? (
          <ComparedQuote quotation={quotation} here={here} />
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
      <ByHand quotation={quotation} />
      {!props.brief && (
        <Renditions quotation={quotation} isOpen={props.isOpen ?? false}>
          <Regroup quotation={quotation} />
        </Renditions>
      )}
      {props.children}
    </article>
  );
}
