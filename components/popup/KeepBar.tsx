import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { Failure } from '../controls/Failure.tsx';
import './KeepBar.css';
import { useAction } from '../controls/use-action.ts';
import { type MessageKey, type Text, useText } from '../wording/text.tsx';

/**
 * Whether the article can be kept, and as what, or is kept already; `no-keeping` for a page that is
 * no article, or that a pack holds.
 */
export type KeepState = 'can-keep-story' | 'can-keep-coverage' | 'kept' | 'no-keeping';

export interface KeepBarProps {
  /** Changes once `onKeep` or `onUndo` has answered; the bar only shows it. */
  readonly state: KeepState;
  /** The title of the story that the article is kept in; null when it is not kept. */
  readonly keptAs: string | null;
  readonly onKeep: () => Promise<Result<null>>;
  readonly onUndo: () => Promise<Result<null>>;
  /** Null where nothing can be looked up. */
  readonly onLookUp: (() => void) | null;
  /** Whether the browser refused to open the side panel. */
  readonly panelRefused?: boolean;
  readonly onLibrary: () => void;
  readonly onHelp?: () => void;
}

/** The foot of the popup: look up a quote, keep the article, go to the library. */
export function KeepBar(props: KeepBarProps) {
  const text = useText();
  const { t } = text;
  const action = useAction();
  const [last, setLast] = useState<'keep' | 'undo' | null>(null);
  const kept = props.state === 'kept';
  // One button for both ways, so that the focus stays where it is.
  const press = () => {
    setLast(kept ? 'undo' : 'keep');
    action.run(kept ? props.onUndo : props.onKeep);
  };
  return (
    <footer class="keep">
      <p class="small" role="status">
        {!action.busy && !action.refused && announcement(text, props, last)}
      </p>
      {action.refused && (
        <Failure
          title={t(last === 'undo' ? 'keep_undo_failed' : 'keep_failed')}
          reason={action.refused}
        />
      )}
      {props.panelRefused && (
        <p class="small" role="alert">
          {t('panel_refused')}
        </p>
      )}
      <div class="keep-buttons">
        {props.onLookUp && (
          <button type="button" class="primary" onClick={props.onLookUp}>
            {t('keep_look_up')}
          </button>
        )}
        {props.state !== 'no-keeping' && (
          <button type="button" aria-disabled={action.busy} onClick={press}>
            {t(KEEP_LABELS[props.state])}
          </button>
        )}
        <span class="end">
          <button type="button" onClick={props.onLibrary}>
            {t('keep_library')}
          </button>
          {props.onHelp && (
            <button type="button" class="help" aria-label={t('keep_help')} onClick={props.onHelp}>
              ?
            </button>
          )}
        </span>
      </div>
    </footer>
  );
}

const KEEP_LABELS: Readonly<Record<Exclude<KeepState, 'no-keeping'>, MessageKey>> = {
  'can-keep-story': 'keep_as_story',
  'can-keep-coverage': 'keep_as_coverage',
  kept: 'keep_kept',
};

/** What came of the reader's last press, in words; empty before the first. */
function announcement({ t }: Text, props: KeepBarProps, last: 'keep' | 'undo' | null): string {
  if (last === 'keep' && props.state === 'kept') {
    return props.keptAs ? t('keep_done_as', props.keptAs) : t('keep_done');
  }
  return last === 'undo' && props.state !== 'kept' ? t('keep_undone') : '';
}
