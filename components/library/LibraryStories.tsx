import { useId, useRef, useState } from 'preact/hooks';
import type { DeletedStory, LibraryRow } from '../../lib/core/view/library-view.ts';
import { Failure } from '../controls/Failure.tsx';
import { outcomeOf } from '../controls/outcome-of.ts';
import { UndoBars } from '../controls/UndoBar.tsx';
import type { Loaded } from '../controls/use-loaded.ts';
import { usePatience } from '../controls/use-patience.ts';
import { type Text, useText } from '../wording/text.tsx';
import { LibraryDeleted } from './LibraryDeleted.tsx';
import { LibraryTable } from './LibraryTable.tsx';
import type { StoryChange } from './library-types.ts';

/** The stories of the library. A story is deleted at once, and comes back by Undo. */
export function LibraryStories(props: {
  stories: Loaded<readonly LibraryRow[]>;
  /** A story that was deleted elsewhere just now; read once. */
  deleted: DeletedStory | null;
  openStory: (key: string) => void;
  /** Stories that were deleted earlier and can be brought back. */
  trash: Loaded<readonly DeletedStory[]>;
  remove: StoryChange;
  restore: StoryChange;
}) {
  const text = useText();
  const { stories, trash } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const deleting = useRef(new Set<string>());
  const [failed, setFailed] = useState<{ title: string; reason: string } | null>(null);
  const [deleted, setDeleted] = useState(props.deleted ? [props.deleted] : []);
  const [restored, setRestored] = useState<string | null>(null);

  const reload = () => {
    stories.reload();
    trash.reload();
  };
  const forget = (key: string) => setDeleted((all) => all.filter((story) => story.key !== key));
  const remove = async ({ key, title }: DeletedStory) => {
    if (deleting.current.has(key)) return;
    deleting.current.add(key);
    setFailed(null);
    const result = await outcomeOf(() => props.remove(key));
    deleting.current.delete(key);
    if (!result.ok) return setFailed({ title, reason: result.reason });
    setRestored(null);
    setDeleted((all) => [...all.filter((story) => story.key !== key), { key, title }]);
    reload();
    // The pressed button goes with its row; Undo comes next after the heading.
    heading.current?.focus({ preventScroll: true });
  };
  const onRestored = (key: string) => {
    forget(key);
    setRestored(key);
    reload();
  };
  // A story with an Undo of its own is not offered a second time.
  const earlier = trash.result?.ok
    ? trash.result.value.filter(({ key }) => deleted.every((one) => one.key !== key))
    : [];

  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {titleOf(text, stories)}
      </h2>
      <UndoBars
        deleted={deleted}
        restore={props.restore}
        onRestored={onRestored}
        onExpired={forget}
      />
      {failed && (
        <Failure title={text.t('library_delete_failed', failed.title)} reason={failed.reason} />
      )}
      <Stories
        stories={stories}
        restored={restored}
        openStory={props.openStory}
        onDelete={remove}
      />
      <LibraryDeleted deleted={earlier} restore={props.restore} onRestored={onRestored} />
    </section>
  );
}

function Stories(props: {
  stories: Loaded<readonly LibraryRow[]>;
  restored: string | null;
  openStory: (key: string) => void;
  onDelete: (story: DeletedStory) => void;
}) {
  const { t } = useText();
  const { result, retry } = props.stories;
  if (result === null) return <Loading />;
  if (!result.ok) {
    return (
      <>
        <Failure title={t('library_unreadable')} reason={result.reason} />
        <button type="button" onClick={retry}>
          {t('error_retry')}
        </button>
      </>
    );
  }
  if (result.value.length === 0) return <Empty />;
  return (
    <LibraryTable
      rows={result.value}
      focused={props.restored}
      openStory={props.openStory}
      onDelete={props.onDelete}
    />
  );
}

function Loading() {
  const { t } = useText();
  const mentioned = usePatience();
  return (
    <p class="small" role="status">
      {mentioned && t('library_loading')}
    </p>
  );
}

function Empty() {
  const { t } = useText();
  return (
    <div class="library-empty">
      <p>{t('library_empty')}</p>
      <p class="small">{t('library_empty_keep')}</p>
      <p class="small">{t('library_empty_import')}</p>
    </div>
  );
}

function titleOf({ t, tn }: Text, { result }: Loaded<readonly LibraryRow[]>): string {
  return result?.ok && result.value.length > 0
    ? tn('library_stories', result.value.length)
    : t('library_stories_title');
}
