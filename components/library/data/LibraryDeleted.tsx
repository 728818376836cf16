import { useId } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import type { DeletedStories } from '../../../lib/core/view/library-view.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useText } from '../../wording/text.tsx';
import './LibraryDeleted.css';

/** Brings back what was deleted at that time, in milliseconds since the epoch. */
export type Restore = (deleted: {
  readonly key: string;
  readonly at: number;
}) => Promise<Result<null>>;

/** Stories listed at first and with each “more”. */
export const DELETED_AT_ONCE = 20;

/** The stories that were deleted within a day, each with a button that brings it back. */
export function LibraryDeleted(props: {
  deleted: DeletedStories;
  /** Lists more of them. */
  onMore: () => void;
  restore: Restore;
  onRestored: (key: string) => void;
}) {
  const { t, tn } = useText();
  const id = useId();
  const { stories, total } = props.deleted;
  if (total === 0) return null;
  const left = total - stories.length;
  return (
    <section class="deleted" aria-labelledby={id}>
      <h2 id={id} class="group">
        {t('library_deleted')}
      </h2>
      <p class="faint">{t('library_deleted_hint')}</p>
      <ul class="rows">
        {stories.map((story) => (
          <Deleted
            key={`${story.key} ${story.at}`}
            story={story}
            restore={props.restore}
            onRestored={props.onRestored}
          />
        ))}
      </ul>
      {left > 0 && (
        <p>
          <button type="button" onClick={props.onMore}>
            {tn('library_more', Math.min(left, DELETED_AT_ONCE), total)}
          </button>
        </p>
      )}
    </section>
  );
}

function Deleted(props: {
  story: DeletedStories['stories'][number];
  restore: Restore;
  onRestored: (key: string) => void;
}) {
  const { t, locale } = useText();
  const action = useAction();
  const { key, title, at } = props.story;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  const bringBack = async () => {
    const result = await action.run(() => props.restore({ key, at }));
    if (result?.ok) props.onRestored(key);
  };
  return (
    <li>
      <p>
        {title} <span class="faint">{t('library_deleted_at', time)}</span>
      </p>
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
