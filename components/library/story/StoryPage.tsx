import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import type { StoryPageView } from '../../../lib/core/view/library-view.ts';
import { Dotted } from '../../controls/Dotted.tsx';
import { Failure } from '../../controls/Failure.tsx';
import { QuoteCard } from '../../quotation/QuoteCard.tsx';
import { Annotations } from '../../story/Annotations.tsx';
import { ClaimOrigin, OtherClaims } from '../../story/Claims.tsx';
import { Corrections } from '../../story/Corrections.tsx';
import { CoverageTab } from '../../story/CoverageTab.tsx';
import { FactChecks } from '../../story/FactChecks.tsx';
import { NotesByCriterion } from '../../story/NotesByCriterion.tsx';
import { ReportError } from '../../story/ReportError.tsx';
import { CoverageTimeline } from './CoverageTimeline.tsx';
import { StoryContents } from './StoryContents.tsx';
import './StoryPage.css';
import { useAction } from '../../controls/use-action.ts';
import { useText } from '../../wording/text.tsx';

export interface StoryPageProps {
  readonly story: StoryPageView;
  /** The address of the list that the reader came from. */
  readonly back: string;
  /** Deletes the story and goes back to the library, which offers to undo it. */
  readonly onDelete: () => Promise<Result<null>>;
  /** What else can be done with the story, as buttons. */
  readonly actions?: ComponentChildren;
}

/** One stored story, read without a page: everything that is known of it, section by section. */
export function StoryPage({ story, back, onDelete, actions }: StoryPageProps) {
  const { t, date } = useText();
  const deletion = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  const sections = useRef<HTMLDivElement>(null);
  // The story takes the place of the library, where what had the focus is gone.
  useLayoutEffect(() => title.current?.focus(), [story.key]);
  const [main, ...others] = story.claims;
  return (
    <div class="story-page">
      <header>
        <nav class="story-actions" aria-label={t('story_actions')}>
          <a href={back}>{t('story_back')}</a>
          <div class="library-actions">
            {actions}
            <button
              type="button"
              aria-disabled={deletion.busy}
              onClick={() => deletion.run(onDelete)}
            >
              {t('story_delete')}
            </button>
          </div>
        </nav>
        {deletion.refused && (
          <Failure title={t('library_delete_failed', story.title)} reason={deletion.refused} />
        )}
        <h1 ref={title} tabIndex={-1}>
          {story.title}
        </h1>
        <p>{story.summary}</p>
        <p class="faint">
          <Dotted>
            {story.own ? t('library_own') : t('story_pack', story.packTitle)}
            {t('story_recorded', story.recorded.by, date(story.recorded.on))}
            {story.contact !== null && (
              <ReportError contact={story.contact} title={story.title} record={story.key} />
            )}
          </Dotted>
        </p>
      </header>
      <StoryContents of={sections} />
      <div class="story-sections" ref={sections}>
        <Section title={t('tab_origin')}>
          {main ? (
            <>
              <p class="main-claim">{main.text}</p>
              <ClaimOrigin claim={main} onShow={null} />
            </>
          ) : (
            <p class="small">{t('story_claims_empty')}</p>
          )}
        </Section>
        <OtherClaims claims={others} onShow={null} />
        <Section title={`${t('story_quotes')} ${t('popup_count', story.quotations.length)}`}>
          {story.quotations.length === 0 && <p class="small">{t('quote_empty')}</p>}
          {story.quotations.map((quotation) => (
            <QuoteCard key={quotation.id} quotation={quotation} onShow={null}>
              {story.contact !== null && (
                <p class="small">
                  <ReportError
                    contact={story.contact}
                    title={story.title}
                    record={`${story.key}/${quotation.id}`}
                  />
                </p>
              )}
            </QuoteCard>
          ))}
        </Section>
        <CoverageTimeline stops={story.timeline} />
        <CoverageTab coverage={story.coverage} heading={t('tab_coverage')} />
        {story.corrections.length > 0 && (
          <Section title={t('corrections_title')}>
            <Corrections corrections={story.corrections} />
          </Section>
        )}
        {story.factChecks.length > 0 && (
          <Section title={t('checks_title')}>
            <FactChecks checks={story.factChecks} />
          </Section>
        )}
        {story.annotations.length > 0 && (
          <Section title={t('annotations_title')}>
            <Annotations annotations={story.annotations} />
          </Section>
        )}
        <Section title={t('tab_credibility')}>
          <NotesByCriterion notes={story.notes} onShow={null} />
        </Section>
      </div>
    </div>
  );
}

function Section(props: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="group">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
