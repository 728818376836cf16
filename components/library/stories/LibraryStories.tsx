import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import type { DeletedStory, LibraryRow } from '../../../lib/core/view/library-view.ts';
import { Failure } from '../../controls/Failure.tsx';
import { outcomeOf } from '../../controls/outcome-of.ts';
import { type Loaded, useLoaded } from '../../controls/use-loaded.ts';
import { usePatience } from '../../controls/use-patience.ts';
import { type Text, useText } from '../../wording/text.tsx';
import { SectionHead } from '../frame/SectionHead.tsx';
import { LibraryTable } from './LibraryTable.tsx';

/** `list` is called again whenever it is another function. */
export interface LibraryStoriesProps {
  readonly list: () => Promise<Result<readonly LibraryRow[]>>;
  /** Deletes a story and offers to undo that. */
  readonly remove: (story: DeletedStory) => Promise<Result<null>>;
  /** The story that came back last: it takes the focus. */
  readonly restored: string | null;
  /** What can be done in the head of the list. */
  readonly children?: ComponentChildren;
}

/** The stories of the library. A story is deleted at once, and comes back by Undo. */
export function LibraryStories(props: LibraryStoriesProps) {
  const text = useText();
  const stories = useLoaded(props.list);
  const heading = useRef<HTMLHeadingElement>(null);
  const deleting = useRef(new Set<string>());
  const [failed, setFailed] = useState<{ title: string; reason: string } | null>(null);

  const remove = async ({ key, title }: DeletedStory) => {
    if (deleting.current.has(key)) return;
    deleting.current.add(key);
    setFailed(null);
    const result = await outcomeOf(() => props.remove({ key, title }));
    deleting.current.delete(key);
    if (!result.ok) return setFailed({ title, reason: result.reason });
    // The pressed button goes with its row.
    heading.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <SectionHead title={titleOf(text, stories)} heading={heading} hint={text.t('import_drop')}>
        {props.children}
      </SectionHead>
      {failed && (
        <Failure title={text.t('library_delete_failed', failed.title)} reason={failed.reason} />
      )}
      <Stories stories={stories} restored={props.restored} onDelete={remove} />
    </>
  );
}

function Stories(props: {
  stories: Loaded<readonly LibraryRow[]>;
  restored: string | null;
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
  return <LibraryTable rows={result.value} focused={props.restored} onDelete={props.onDelete} />;
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
