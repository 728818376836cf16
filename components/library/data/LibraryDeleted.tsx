import { useId } from 'preact/hooks';
import type { DeletedStory } from '../../../lib/core/view/library-view.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useText } from '../../wording/text.tsx';
import type { StoryChange } from '../library-types.ts';
import './LibraryDeleted.css';

/** The stories that were deleted within a day, each with a button that brings it back. */
export function LibraryDeleted(props: {
  deleted: readonly DeletedStory[];
  restore: StoryChange;
  onRestored: (key: string) => void;
}) {
  const { t } = useText();
  const id = useId();
  if (props.deleted.length === 0) return null;
  return (
    <section class="deleted" aria-labelledby={id}>
      <h3 id={id} class="group">
        {t('library_deleted')}
      </h3>
      <p class="faint">{t('library_deleted_hint')}</p>
      <ul class="rows">
        {props.deleted.map((story) => (
          <Deleted
            key={story.key}
            story={story}
            restore={props.restore}
            onRestored={props.onRestored}
          />
        ))}
      </ul>
    </section>
  );
}

function Deleted(props: {
  story: DeletedStory;
  restore: StoryChange;
  onRestored: (key: string) => void;
}) {
  const { t } = useText();
  const action = useAction();
  const { key, title } = props.story;
  const bringBack = async () => {
    const result = await action.run(() => props.restore(key));
    if (result?.ok) props.onRestored(key);
  };
  return (
    <li>
      <p>{title}</p>
      <button
        type="button"
        aria-label={t('library_bring_back_story', title)}
        aria-disabled={action.busy}
        onClick={bringBack}
      >
        {t('library_bring_back')}
      </button>
      {action.refused && <Failure title={t('undo_failed')} reason={action.refused} />}
    </li>
  );
}
