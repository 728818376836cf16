import { useEffect, useId, useState } from 'preact/hooks';
import type { DeletedStory } from '../../lib/core/view/library-view.ts';
import type { StoryChange } from '../library/library-types.ts';
import { useText } from '../wording/text.tsx';
import { Failure } from './Failure.tsx';
import './UndoBar.css';
import { useAction } from './use-action.ts';

/** Milliseconds that Undo is offered; the time stands still while the reader is at the bar. */
const OFFERED = 10_000;

/** One bar for each deleted story, in an area that screen readers read out when one comes. */
export function UndoBars(props: {
  deleted: readonly DeletedStory[];
  restore: StoryChange;
  onRestored: (key: string) => void;
  onExpired: (key: string) => void;
}) {
  return (
    <div class="undo-bars" role="status">
      {props.deleted.map((story) => (
        <UndoBar
          key={story.key}
          story={story}
          restore={props.restore}
          onRestored={props.onRestored}
          onExpired={props.onExpired}
        />
      ))}
    </div>
  );
}

/** Says that a story was deleted and brings it back. It stays when bringing it back fails. */
function UndoBar(props: {
  story: DeletedStory;
  restore: StoryChange;
  onRestored: (key: string) => void;
  onExpired: (key: string) => void;
}) {
  const { t } = useText();
  const id = useId();
  const action = useAction();
  const [attended, setAttended] = useState(false);
  const { story, onExpired } = props;
  const waiting = attended || action.busy || action.refused !== null;

  useEffect(() => {
    if (waiting) return;
    const timer = setTimeout(() => onExpired(story.key), OFFERED);
    return () => clearTimeout(timer);
  }, [story.key, waiting]);

  const undo = async () => {
    const result = await action.run(() => props.restore(story.key));
    if (result?.ok) props.onRestored(story.key);
  };

  return (
    <div
      class="undo-bar"
      onFocusIn={() => setAttended(true)}
      onFocusOut={() => setAttended(false)}
      onPointerEnter={() => setAttended(true)}
      onPointerLeave={() => setAttended(false)}
    >
      <p id={id}>{t('undo_deleted', story.title)}</p>
      <button type="button" aria-describedby={id} aria-disabled={action.busy} onClick={undo}>
        {t('undo_button')}
      </button>
      {action.refused && <Failure title={t('undo_failed')} reason={action.refused} />}
    </div>
  );
}
