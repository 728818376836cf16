import type { ArticleView, PageQuotation } from '../../lib/core/view/page-view.ts';
import { Chip } from '../controls/Chip.tsx';
import { QuoteParts } from '../quotation/QuoteDiff.tsx';
import { type Show, ShowOnPage } from '../quotation/ShowOnPage.tsx';
import { SpeakerLine } from '../quotation/SpeakerLine.tsx';
import '../quotation/QuoteCard.css';
import { useText } from '../wording/text.tsx';

/** What the page prints as said: first what only its headline does, then the text's, in its order. */
export function PageQuotesTab({ view, onShow }: { view: ArticleView; onShow: Show }) {
  const { t } = useText();
  const { quotations, onlyInHeadline } = view;
  const cards = quotations.map((quotation) => (
    <Quotation key={quotation.span.start} quotation={quotation} onShow={onShow} />
  ));
  const empty = quotations.length === 0 && <p class="small">{t('state_quotations_empty')}</p>;
  if (onlyInHeadline.length === 0) return empty || cards;
  return (
    <>
      <section>
        <h2 class="group">{t('quote_group_headline')}</h2>
        {onlyInHeadline.map(({ text, span }) => (
          <article key={span.start} class="quote">
            <p class="chips">
              <Chip tone="differs">{t('quote_not_in_text')}</Chip>
              <span class="end">
                <ShowOnPage span={span} onShow={onShow} />
              </span>
            </p>
            <QuoteParts parts={[text]} />
          </article>
        ))}
      </section>
      <section>
        <h2 class="group">
          {t('quote_group_text')} {quotations.length > 0 && t('popup_count', quotations.length)}
        </h2>
        {empty || cards}
      </section>
    </>
  );
}

function Quotation({ quotation, onShow }: { quotation: PageQuotation; onShow: Show }) {
  const { t } = useText();
  const { isPartial, hasInsertions, hasCuts } = quotation;
  return (
    <article class="quote">
      <p class="chips">
        <span class="chips">
          {isPartial && <Chip>{t('quote_partial')}</Chip>}
          {hasInsertions && <Chip>{t('quote_inserted_by_editor')}</Chip>}
          {hasCuts && <Chip>{t('quote_cut_by_editor')}</Chip>}
        </span>
        <span class="end">
          <ShowOnPage span={quotation.span} onShow={onShow} />
        </span>
      </p>
      <QuoteParts parts={quotation.parts} />
      <SpeakerLine
        speaker={quotation.speaker}
        mention={quotation.mention}
        isUnsure={quotation.isUnsure}
      />
    </article>
  );
}
