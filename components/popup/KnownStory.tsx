import { useId, useState } from 'preact/hooks';
import type { KnownView } from '../../lib/core/view/page-view.ts';
import { LibraryLink } from '../controls/LibraryLink.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { type Show, ShowOnPage } from '../quotation/ShowOnPage.tsx';
import { CoverageTab } from '../story/CoverageTab.tsx';
import { PageFactChecks } from '../story/FactChecks.tsx';
import { NotesTab } from '../story/NotesTab.tsx';
import { ReportError } from '../story/ReportError.tsx';
import { useText } from '../wording/text.tsx';
import { OriginTab } from './OriginTab.tsx';
import { QuotesTab } from './QuotesTab.tsx';
import { Reasons } from './Reasons.tsx';
import { DeniedStories, type SayWord, StoryWord } from './StoryWord.tsx';

/** The popup on an article that tells a stored story. */
export function KnownStory(props: { view: KnownView; onShow: Show; onSay: SayWord }) {
  const { view, onShow, onSay } = props;
  const { t } = useText();
  const coverage = view.coverage.filter((item) => item.place === 'coverage').length;
  return (
    <>
      <StoryHead view={view} onShow={onShow} onSay={onSay} />
      <Tabs
        label={t('popup_sections')}
        tabs={[
          {
            id: 'origin',
            label: t('tab_origin'),
            count: null,
            content: () => <OriginTab view={view} onShow={onShow} />,
          },
          {
            id: 'quotes',
            label: t('tab_quotes'),
            count: view.quotations.length,
            content: () => <QuotesTab view={view} onShow={onShow} />,
          },
          {
            id: 'coverage',
            label: t('tab_coverage'),
            count: coverage,
            content: () => <CoverageTab coverage={view.coverage} />,
          },
          {
            id: 'credibility',
            label: t('tab_credibility'),
            count: null,
            content: () => (
              <>
                <PageFactChecks checks={view.factChecks} onShow={onShow} />
                <NotesTab notes={view.notes} onShow={onShow} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}

/** The story's title, and on demand every reason for which this page is taken to tell it. */
function StoryHead(props: { view: KnownView; onShow: Show; onSay: SayWord }) {
  const { view, onShow, onSay } = props;
  const { t, tn, say, date } = useText();
  const { recorded } = view.story;
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <header class="head">
      <div class="kicker known">
        <span class="known-mark">{t('popup_known_story')}</span>
        <button
          type="button"
          class="inline why"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {say(view.grade)} · {t('popup_why')}
        </button>
      </div>
      <h1>{view.story.title}</h1>
      {view.reuse && (
        <p class="small reuse">
          {say(view.reuse.says)}{' '}
          {view.reuse.span && <ShowOnPage span={view.reuse.span} onShow={onShow} />}
        </p>
      )}
      {view.annotations > 0 && (
        <p class="small others">
          <LibraryLink to={{ section: 'story', key: view.story.key }}>
            {tn('annotations_on_pages', view.annotations)}
          </LibraryLink>
        </p>
      )}
      <div id={id} class="reasons small" hidden={!open}>
        <p>{t('popup_why_title')}</p>
        {open && <Reasons reasons={view.reasons} onShow={onShow} />}
        <p class="faint">
          {t('popup_pack', view.story.pack, recorded.by, date(recorded.on))}{' '}
          <ReportError
            contact={view.story.contact}
            title={view.story.title}
            record={view.story.key}
          />
        </p>
        {view.isConfirmed && <p>{t('word_confirmed')}</p>}
        {view.kept === null && (
          <StoryWord
            story={view.story.key}
            offers={[view.isConfirmed ? 'take-back' : 'not-this-story']}
            onSay={onSay}
          />
        )}
        <DeniedStories denied={view.denied} onSay={onSay} />
      </div>
    </header>
  );
}
