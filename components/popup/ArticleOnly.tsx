import type { ArticleView, PageCredit, PageQuotation } from '../../lib/core/view/page-view.ts';
import { Chip } from '../controls/Chip.tsx';
import { QuoteParts } from '../quotation/QuoteDiff.tsx';
import { type Show, ShowOnPage } from '../quotation/ShowOnPage.tsx';
import { SpeakerLine } from '../quotation/SpeakerLine.tsx';
import { EvidenceLine } from '../story/EvidenceLine.tsx';
import { NoteList } from '../story/NotesTab.tsx';
import { PageTitle } from '../story/PageTitle.tsx';
import { CREDIT_LABELS } from '../wording/labels.ts';
import { useText } from '../wording/text.tsx';

/** An article that no stored story tells: that this is so, and what the page itself shows. */
export function ArticleOnly({ view, onShow }: { view: ArticleView; onShow: Show }) {
  const { t, tn, say } = useText();
  const { maybe } = view;
  return (
    <>
      <PageTitle page={view.page} />
      <main class="scroll">
        <p class="small">
          {t('state_no_story')} {tn('state_stories_searched', view.storiesSearched)}
        </p>
        {maybe && (
          <div class="maybe">
            <p class="name">{t('state_maybe', maybe.title)}</p>
            <ul class="small">
              {maybe.reasons.map((reason) => (
                <li key={reason.key}>{say(reason)}</li>
              ))}
            </ul>
          </div>
        )}
        <Credits credits={view.credits} onShow={onShow} />
        <Quotations quotations={view.quotations} onShow={onShow} />
        {view.notes.length > 0 && (
          <section>
            <h2 class="group">{t('state_notes')}</h2>
            <NoteList notes={view.notes} onShow={onShow} />
          </section>
        )}
      </main>
    </>
  );
}

function Credits({ credits, onShow }: { credits: readonly PageCredit[]; onShow: Show }) {
  const { t } = useText();
  return (
    <section>
      <h2 class="group">{t('state_credits')}</h2>
      {credits.length === 0 && <p class="small">{t('state_credits_empty')}</p>}
      <ul class="rows">
        {credits.map((credit) => (
          <li key={`${credit.kind} ${credit.name}`}>
            <p class="chips">
              <Chip>{t(CREDIT_LABELS[credit.kind])}</Chip>
              <span class="name">{credit.name}</span>
            </p>
            {credit.evidence && (
              <EvidenceLine evidence={{ from: 'page', ...credit.evidence }} onShow={onShow} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Quotations(props: { quotations: readonly PageQuotation[]; onShow: Show }) {
  const { t } = useText();
  const { quotations } = props;
  return (
    <section>
      <h2 class="group">
        {t('state_quotations')} {quotations.length > 0 && t('popup_count', quotations.length)}
      </h2>
      {quotations.length === 0 && <p class="small">{t('state_quotations_empty')}</p>}
      {quotations.map((quotation) => (
        <article class="quote" key={`${quotation.span.in} ${quotation.span.start}`}>
          <QuoteParts parts={quotation.parts} />
          <SpeakerLine
            speaker={quotation.speaker}
            mention={quotation.mention}
            isUnsure={quotation.isUnsure}
          />
          <ShowOnPage span={quotation.span} onShow={props.onShow} />
        </article>
      ))}
    </section>
  );
}
