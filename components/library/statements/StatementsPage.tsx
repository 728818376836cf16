import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { writeRoute } from '../../../lib/core/library/route.ts';
import type { Statement } from '../../../lib/core/library/statements.ts';
import { Dotted } from '../../controls/Dotted.tsx';
import { QuoteCard } from '../../quotation/QuoteCard.tsx';
import { useText } from '../../wording/text.tsx';
import './StatementsPage.css';

export interface StatementsPageProps {
  readonly kind: 'speaker' | 'outlet';
  readonly name: string;
  /** Stories in which the speaker is quoted, or that the outlet tells; null while they are read. */
  readonly stories: number | null;
  /** How many of these stories were looked through for what is shown. */
  readonly looked: number;
  /** Quotations that the outlet prints in the stories looked through; not told of a speaker. */
  readonly printed: number | null;
  readonly statements: readonly Statement[];
  /** The address of the list of these stories, and of the list that the reader came from. */
  readonly list: string;
  readonly back: string;
  /** Looks through more stories; null while that is done. */
  readonly onMore: (() => void) | null;
  /** What the packs say of an outlet. */
  readonly children?: ComponentChildren;
}

/** All that a speaker said, or what an outlet prints in other words: by stories, the newest first. */
export function StatementsPage(props: StatementsPageProps) {
  const { t, tn } = useText();
  const { kind, name, stories, looked, statements, printed } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [name]);
  const left = stories === null ? 0 : stories - looked;
  const roles = [...new Set(statements.flatMap(({ quotation }) => quotation.speaker.role ?? []))];
  return (
    <div class="story-page statements">
      <header>
        <nav class="story-actions" aria-label={t('story_actions')}>
          <a href={props.back}>{t('story_back')}</a>
        </nav>
        <h1 ref={title} tabIndex={-1}>
          {name}
        </h1>
        {kind === 'speaker' && roles.length > 0 && <p>{roles.join(' · ')}</p>}
        <p class="small">{t(kind === 'speaker' ? 'speaker_hint' : 'outlet_hint')}</p>
        {stories !== null && (
          <p class="faint">
            <Dotted>
              <a href={props.list}>{tn('statements_stories', stories)}</a>
              {left > 0 && t('statements_looked', looked, stories)}
              {printed !== null && tn('outlet_differ', statements.length, printed)}
            </Dotted>
          </p>
        )}
      </header>
      {props.children}
      {byStory(statements).map(([story, some]) => (
        <section key={story.key}>
          <h2>
            <a href={writeRoute({ section: 'story', key: story.key })}>{story.title}</a>
          </h2>
          {story.date && <StoryDay date={story.date} />}
          {some.map(({ quotation }) => (
            <QuoteCard
              key={quotation.id}
              quotation={quotation}
              isOpen={kind === 'outlet'}
              onShow={null}
            />
          ))}
        </section>
      ))}
      {statements.length === 0 && left <= 0 && stories !== null && (
        <p class="library-empty">{t(kind === 'speaker' ? 'speaker_empty' : 'outlet_empty')}</p>
      )}
      {left > 0 && (
        <button
          type="button"
          aria-disabled={props.onMore === null}
          onClick={() => props.onMore?.()}
        >
          {t('statements_more')}
        </button>
      )}
    </div>
  );
}

function StoryDay({ date: iso }: { date: string }) {
  const { date } = useText();
  return (
    <p class="faint">
      <time dateTime={iso}>{date(iso)}</time>
    </p>
  );
}

/** The statements under their stories, in the order in which the stories come first. */
function byStory(statements: readonly Statement[]) {
  const stories = new Map<string, [Statement['story'], Statement[]]>();
  for (const statement of statements) {
    const known = stories.get(statement.story.key);
    if (known) known[1].push(statement);
    else stories.set(statement.story.key, [statement.story, [statement]]);
  }
  return [...stories.values()];
}
