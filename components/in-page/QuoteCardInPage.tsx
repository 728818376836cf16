/*
 * Stands in a closed shadow root, which document styles do not reach. The root needs, in this order:
 * theme.css (its `:root` read as `:host`), base.css, Chip.css, QuoteDiff.css, QuoteCard.css,
 * QuoteCardInPage.css.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { ComparedQuote } from '../quotation/ComparedQuote.tsx';
import { DifferenceChips } from '../quotation/DifferenceChips.tsx';
import { DifferenceSentence } from '../quotation/DifferenceSentence.tsx';
import { QuoteParts } from '../quotation/QuoteDiff.tsx';
import { quotePieces } from '../quotation/quote-pieces.ts';
import { Renditions } from '../quotation/Renditions.tsx';
import { SpeakerLine } from '../quotation/SpeakerLine.tsx';
import { useText } from '../wording/text.tsx';
import { byReader } from './by-reader.ts';
import { type Box, placeCard } from './place-card.ts';
import { useCardKeys } from './use-card-keys.ts';

export interface QuoteCardInPageProps {
  readonly quotation: StoryQuotation;
  readonly storyTitle: string;
  /** The viewport box of the quotation on the page, in CSS pixels. */
  readonly at: Box;
  /** What else can be done, already worded, such as a shortcut; null for nothing. */
  readonly hint: string | null;
  /** Opened from the keyboard: Tab then goes into the card, and from its end back to the page. */
  readonly isStepped?: boolean;
  readonly onClose: () => void;
  /** Null where the browser has no side panel to open. */
  readonly onOpenPanel: (() => void) | null;
}

/**
 * The card beside a quotation on the page: in full with what the page does to it, who said it, and
 * all versions. It does not take the focus by itself; Escape closes it wherever the focus is, and gives
 * the focus back.
 */
export function QuoteCardInPage(props: QuoteCardInPageProps) {
  const { t } = useText();
  const { quotation, at, isStepped = false, onClose } = props;
  const { here } = quotation;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place(card.current, at), [at.left, at.top, at.width, at.height, quotation]);
  useCardKeys(card, isStepped, onClose);
  return (
    <div
      ref={card}
      class="page-card"
      role="dialog"
      tabIndex={-1}
      aria-label={t('card_label', props.storyTitle)}
    >
      <p class="chips">
        {here && <DifferenceChips differences={here.differences} />}
        <button
          type="button"
          class="inline close"
          aria-label={t('card_close')}
          onClick={byReader(onClose)}
        >
          {t('card_esc')}
        </button>
      </p>
      {here ? (
        <ComparedQuote quotation={quotation} here={here} />
      ) : (
        <QuoteParts parts={quotation.parts} />
      )}
      <SpeakerLine
        speaker={quotation.speaker}
        to={quotation.to}
        occasion={quotation.occasion}
        said={quotation.said}
      />
      {here && (
        <DifferenceSentence
          differences={here.differences}
          pieces={quotePieces(here, quotation.parts)}
        />
      )}
      <p class="faint">{props.storyTitle}</p>
      {quotation.renditions.length > 0 && (
        <Renditions quotation={quotation} label="card_versions" />
      )}
      {props.onOpenPanel && (
        <button type="button" class="inline" onClick={byReader(props.onOpenPanel)}>
          {t('card_open_panel')}
        </button>
      )}
      {props.hint && <p class="faint">{props.hint}</p>}
    </div>
  );
}

/** Measures the card at its full height and puts it in its place, before anything is painted. */
function place(card: HTMLElement | null, at: Box): void {
  const view = card?.ownerDocument.defaultView;
  if (!card || !view) return;
  card.style.maxHeight = 'none';
  const { innerWidth: width, innerHeight: height } = view;
  const where = placeCard(at, card.getBoundingClientRect(), { width, height });
  const pixels = (length: number | null) => (length === null ? 'auto' : `${length}px`);
  card.style.left = pixels(where.left);
  card.style.top = pixels(where.top);
  card.style.bottom = pixels(where.bottom);
  card.style.maxHeight = pixels(where.maxHeight);
}
