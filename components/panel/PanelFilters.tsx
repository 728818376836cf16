import type { LookupScope } from '../../lib/core/view/lookup-view.ts';
import { useText } from '../wording/text.tsx';
import { NOT_NAMED } from './speaker-filter.ts';

/** Where to look, and by whom the hits shown are. A speaker is let go by pressing them again. */
export function PanelFilters(props: {
  scope: LookupScope;
  /** Quotations on the page; null when there is no page to look through. */
  onThisPage: number | null;
  onScope: (scope: LookupScope) => void;
  /** As `speakersOf` gives them. */
  speakers: readonly string[];
  speaker: string | null;
  onSpeaker: (speaker: string | null) => void;
}) {
  const { t } = useText();
  const { scope, onThisPage, speaker } = props;
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
      {props.speakers.length > 0 && (
        <fieldset aria-label={t('panel_speakers')}>
          {props.speakers.map((one) => (
            <Toggle
              key={one}
              pressed={one === speaker}
              onPress={() => props.onSpeaker(one === speaker ? null : one)}
            >
              {one === NOT_NAMED ? t('panel_not_named') : one}
            </Toggle>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Toggle(props: { pressed: boolean; onPress: () => void; children: string }) {
  return (
    <button type="button" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children}
    </button>
  );
}
