import { useId } from 'preact/hooks';
import type { LookupHit as Hit } from '../../lib/core/view/lookup-view.ts';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { Attestation } from '../quotation/Attestation.tsx';
import { ChangedWords } from '../quotation/ChangedWords.tsx';
import { ComparedQuote } from '../quotation/ComparedQuote.tsx';
import { DifferenceChips } from '../quotation/DifferenceChips.tsx';
import { DifferenceSentence } from '../quotation/DifferenceSentence.tsx';
import '../quotation/QuoteCard.css';
import './LookupHit.css';
import { MarkedWords } from '../quotation/MarkedWords.tsx';
import { QuoteContext } from '../quotation/QuoteContext.tsx';
import { QuoteParts } from '../quotation/QuoteDiff.tsx';
import { quotePieces } from '../quotation/quote-pieces.ts';
import { ByHand, Regroup } from '../quotation/Regroup.tsx';
import { RenditionList } from '../quotation/RenditionList.tsx';
import { type Show, ShowOnPage } from '../quotation/ShowOnPage.tsx';
import { SpeakerLine } from '../quotation/SpeakerLine.tsx';
import { useText } from '../wording/text.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import type { CopyPort } from './copy-port.ts';

/**
 * A quotation that a lookup found: in full with the words of `query` marked, who said it, what the
 * open page makes of it and how others print it. Arrow keys focus it, Tab only what is inside.
 */
export function LookupHit(props: {
  hit: Hit;
  query: string;
  onShow: Show;
  copying: CopyPort;
  /** Goes to all that a named speaker is stored to have said. */
  onSpeaker: (name: string) => void;
}) {
  const text = useText();
  const id = useId();
  const { hit, query } = props;
  const { quotation, story } = hit;
  const { here, renditions, speaker } = quotation;
  return (
    <article class="quote hit" tabIndex={-1} aria-labelledby={`${id}-said ${id}-by`}>
      <div id={`${id}-said`}>
        <QuoteParts
          parts={quotation.parts}
          show={(words) => <MarkedWords text={words} query={query} />}
        />
      </div>
      <div id={`${id}-by`}>
        <SpeakerLine
          speaker={quotation.speaker}
          to={quotation.to}
          occasion={quotation.occasion}
          said={quotation.said}
        />
      </div>
      <p class="faint from-story" dir="auto" title={story?.title}>
        {story ? story.title : text.t('lookup_only_here')}
      </p>
      {here && hit.key !== null && <OnThisPage quotation={quotation} here={here} />}
      {renditions.length > 0 && (
        <div class="renditions">
          <p class="name" id={`${id}-printed`}>
            {text.t('quote_as_printed')}
          </p>
          <RenditionList quotation={quotation} labelledBy={`${id}-printed`} />
          <Attestation quotation={quotation} />
          {quotation.note && <p class="small">{quotation.note}</p>}
        </div>
      )}
      <QuoteContext quotation={quotation} />
      <ByHand quotation={quotation} />
      {hit.key !== null && <Regroup quotation={quotation} story={story?.key ?? null} />}
      <div class="actions">
        <CopyMenu hit={hit} port={props.copying} describedBy={`${id}-said`} />
        {here && (
          <ShowOnPage
            span={here.span}
            onShow={props.onShow}
            describedBy={`${id}-said`}
            label="lookup_show"
          />
        )}
        {speaker.named && hit.key !== null && (
          <button type="button" class="inline" onClick={() => props.onSpeaker(speaker.name)}>
            {text.t('lookup_all_by', speaker.name)}
          </button>
        )}
      </div>
    </article>
  );
}

/**
 * What the open page makes of it: the words that it changes, and on demand the whole comparison.
 * Nothing but a chip when the page prints it all.
 */
function OnThisPage(props: {
  quotation: StoryQuotation;
  here: NonNullable<StoryQuotation['here']>;
}) {
  const { t } = useText();
  const { quotation, here } = props;
  const { differences } = here;
  const isSame = differences.every((one) => one === 'same' || one === 'typographic');
  return (
    <div class="renditions">
      <p class="chips">
        <span class="name">{t('lookup_on_page')}</span>{' '}
        <DifferenceChips differences={differences} />
      </p>
      <ChangedWords printed={here} parts={quotation.parts} />
      {!isSame && (
        <details>
          <summary class="small">{t('lookup_compare')}</summary>
          <ComparedQuote quotation={quotation} here={here} />
          <DifferenceSentence
            differences={differences}
            pieces={quotePieces(here, quotation.parts)}
          />
        </details>
      )}
    </div>
  );
}
