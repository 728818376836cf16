import type { ArticleSummary, ArticleView } from '../../lib/core/view/page-view.ts';
import './ArticleHead.css';
import { Chip } from '../controls/Chip.tsx';
import { Dotted } from '../controls/Dotted.tsx';
import { RebuildingNote } from '../controls/RebuildingNote.tsx';
import { DateText } from '../wording/DateText.tsx';
import { ARTICLE_LABELS } from '../wording/labels.ts';
import { useText } from '../wording/text.tsx';
import { PublisherClaims } from './PublisherClaims.tsx';

/** The head of the popup on an article that no stored story tells: what the page says of itself. */
export function ArticleHead({ view }: { view: ArticleView }) {
  const { t, tn } = useText();
  const { page, publisher } = view;
  return (
    <header class="head article">
      <div class="kicker unknown">
        <span class="known-mark">{t('popup_article')}</span>
        <span class="searched">
          {!view.damaged && `${t(view.maybe ? 'state_no_sure_story' : 'state_no_story')} `}
          {tn('state_stories_searched', view.storiesSearched)}
        </span>
      </div>
      <RebuildingNote rebuilding={view.rebuilding} missed="state_rebuilding_stories" />
      {view.damaged && (
        <p class="damaged-story small">
          {t('state_damaged_story', view.damaged.title ?? view.damaged.story)}
        </p>
      )}
      <h1>{page.headline ?? t('popup_no_headline')}</h1>
      <p class="small told-by">
        {publisher.label && (
          <>
            <Chip>{t(ARTICLE_LABELS[publisher.label.kind])}</Chip>{' '}
          </>
        )}
        <Dotted>
          {page.outlet}
          {page.byline.join(', ')}
          <DateText date={page.published} dateBy={null} />
        </Dotted>
      </p>
      <Summary summary={view.summary} />
      <PublisherClaims publisher={publisher} />
    </header>
  );
}

/** How many are quoted and named, and whose reporting it is: two sentences. */
function Summary({ summary }: { summary: ArticleSummary }) {
  const { t, say, locale } = useText();
  const quotations = say(summary.quotations);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const speakers = list.format(summary.speakers.map(say));
  return (
    <p class="small summary">
      {speakers
        ? t('article_summary', quotations, speakers)
        : t('article_summary_bare', quotations)}{' '}
      {summary.restsOn.map(say).join(' ')}
    </p>
  );
}
