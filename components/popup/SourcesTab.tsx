import type { ArticleView } from '../../lib/core/view/page-view.ts';
import type { PageSource } from '../../lib/core/view/source-stop.ts';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { SourceItem } from '../story/SourceItem.tsx';
import '../story/Chain.css';
import { SOURCE_LABELS } from '../wording/labels.ts';
import { useText } from '../wording/text.tsx';
import { Reasons } from './Reasons.tsx';
import { DeniedStories, type SayWord, StoryWord } from './StoryWord.tsx';

/** What the page rests on, drawn as the chain of a known story is; a story that may be related first. */
export function SourcesTab(props: { view: ArticleView; onShow: Show; onSay: SayWord }) {
  const { view, onShow, onSay } = props;
  const { t } = useText();
  const isOutlet = ({ type, kind }: PageSource) => type === 'outlet' || kind === 'obtained';
  const outlets = view.sources.filter(isOutlet);
  const others = view.sources.filter((source) => !isOutlet(source));
  return (
    <>
      <NearStory maybe={view.maybe} onShow={onShow} onSay={onSay} />
      <DeniedStories denied={view.denied} onSay={onSay} />
      <ol class="chain" aria-label={t('source_list')}>
        <ThisPage page={view.page} />
        {outlets.map((source) => (
          <Stops key={`${source.name} ${source.detail}`} source={source} onShow={onShow} />
        ))}
        {outlets.length === 0 && (
          <li class="unknown">
            <p class="small">
              {t(others.length === 0 ? 'state_credits_empty' : 'source_no_outlet')}
            </p>
          </li>
        )}
      </ol>
      {others.length > 0 && (
        <section>
          <h2 class="group">{t('source_others')}</h2>
          <ul class="chain apart">
            {others.map((source) => (
              <Stops key={`${source.name} ${source.detail}`} source={source} onShow={onShow} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A source and what it obtained, each a stop. */
function Stops({ source, onShow }: { source: PageSource; onShow: Show }) {
  return (
    <>
      <SourceItem stop={source} how={SOURCE_LABELS[source.kind]} onShow={onShow} />
      {source.behind.map((stop) => (
        <SourceItem key={stop.name} stop={stop} how="source_behind" onShow={null} />
      ))}
    </>
  );
}

function ThisPage({ page }: { page: ArticleView['page'] }) {
  const { t } = useText();
  return (
    <li class="this-page">
      <p class="faint">{t('chain_you_are_reading')}</p>
      <p class="name">{page.outlet ?? t('publisher_no_outlet')}</p>
    </li>
  );
}

function NearStory(props: { maybe: ArticleView['maybe']; onShow: Show; onSay: SayWord }) {
  const { maybe, onShow, onSay } = props;
  const { t } = useText();
  if (!maybe) return null;
  return (
    <div class="maybe">
      <p class="name">{t('state_maybe', maybe.title)}</p>
      <Reasons reasons={maybe.reasons} onShow={onShow} />
      <StoryWord story={maybe.story} offers={['same-story', 'not-this-story']} onSay={onSay} />
    </div>
  );
}
