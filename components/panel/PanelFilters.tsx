import type { LookupHit, LookupScope } from '../../lib/core/view/lookup-view.ts';
import { useText } from '../wording/text.tsx';
import { type HitFilter, NOT_NAMED, offersDiffers, speakersOf, storiesOf } from './hit-filter.ts';

/** Where to look, and what the hits shown are narrowed to. A choice is let go by pressing it again. */
export function PanelFilters(props: {
  scope: LookupScope;
  /** Quotations on the page; null when there is no page to look through. */
  onThisPage: number | null;
  onScope: (scope: LookupScope) => void;
  /** The hits of the answer, before they are narrowed. */
  hits: readonly LookupHit[];
  filter: HitFilter;
  onFilter: (filter: HitFilter) => void;
}) {
  const { t } = useText();
  const { scope, onThisPage, hits, filter } = props;
  const speakers = speakersOf(hits, filter.speaker);
  const stories = storiesOf(hits, filter.story);
  const change = (to: Partial<HitFilter>) => props.onFilter({ ...filter, ...to });
  return (
    <div class="filters">
      {onThisPage !== null && (
        <fieldset aria-label={t('panel_scope')}>
          <Toggle pressed={scope === 'everywhere'} onPress={() => props.onScope('everywhere')}>
            {t('panel_everywhere')}
          </Toggle>
          <Toggle pressed={scope === 'this-page'} onPress={() => props.onScope('this-page')}>
            {t('panel_this_page', onThisPage)}
          </Toggle>
        </fieldset>
      )}
      {offersDiffers(hits, filter.differs) && (
        <Toggle pressed={filter.differs} onPress={() => change({ differs: !filter.differs })}>
          {t('panel_differs')}
        </Toggle>
      )}
      {speakers.length > 0 && (
        <fieldset aria-label={t('panel_speakers')}>
          {speakers.map((one) => (
            <Toggle
              key={one}
              pressed={one === filter.speaker}
              onPress={() => change({ speaker: one === filter.speaker ? null : one })}
            >
              {one === NOT_NAMED ? t('panel_not_named') : one}
            </Toggle>
          ))}
        </fieldset>
      )}
      {stories.length > 0 && (
        <fieldset aria-label={t('panel_stories')}>
          {stories.map((one) => (
            <Toggle
              key={one.key}
              pressed={one.key === filter.story?.key}
              onPress={() => change({ story: one.key === filter.story?.key ? null : one })}
            >
              {one.title}
            </Toggle>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Toggle(props: { pressed: boolean; onPress: () => void; children: string }) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      title={props.children}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
