import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type {
  DeletedStory,
  LibraryRow,
  PageResult,
  Settings,
} from '../../lib/core/view/library-view.ts';
import '../theme/theme.css';
import '../theme/base.css';
import './Library.css';
import { useLoaded } from '../controls/use-loaded.ts';
import { useText } from '../wording/text.tsx';
import { LibraryExport } from './LibraryExport.tsx';
import { ImportButton, ImportOutcome, useImport } from './LibraryImport.tsx';
import { LibraryPages } from './LibraryPages.tsx';
import { LibraryStories } from './LibraryStories.tsx';
import type { ImportReport, StoryChange } from './library-types.ts';
import { useFileDrop } from './use-file-drop.ts';

/** `list`, `listDeleted` and `pages` are called again whenever they are another function: keep them the same. */
export interface LibraryProps {
  readonly list: () => Promise<Result<readonly LibraryRow[]>>;
  /** Stories that were deleted and can be brought back. */
  readonly listDeleted: () => Promise<Result<readonly DeletedStory[]>>;
  readonly openStory: (key: string) => void;
  readonly remove: StoryChange;
  readonly restore: StoryChange;
  readonly onImport: (file: File) => Promise<Result<ImportReport>>;
  readonly onExport: () => Promise<Result<{ readonly leftOut: number }>>;
  /** Pages on which stories were met. */
  readonly pages: () => Promise<Result<readonly PageResult[]>>;
  readonly clearPages: () => Promise<Result<null>>;
  readonly retentionDays: Settings['retentionDays'];
  /** A story that was deleted elsewhere just now, so that this can be undone here. */
  readonly deleted?: DeletedStory | null;
  /** The settings. */
  readonly children?: ComponentChildren;
}

/** The library in a tab of its own: its stories, what was met on which page, and the settings. */
export function Library(props: LibraryProps) {
  const { t } = useText();
  const stories = useLoaded(props.list);
  const trash = useLoaded(props.listDeleted);
  const importing = useImport(props.onImport, () => {
    stories.reload();
    trash.reload();
  });
  const settings = useRef<HTMLDivElement>(null);
  // Not by the address: what stands behind its # names a story.
  const goToSettings = () => {
    settings.current?.scrollIntoView();
    settings.current?.focus({ preventScroll: true });
  };
  const { over, handlers } = useFileDrop(importing.take);
  return (
    <div class={`library ${over ? 'over' : ''}`} {...handlers}>
      <header class="library-head">
        <h1>{t('library_title')}</h1>
        <p class="faint">{t(over ? 'import_drop_now' : 'import_drop')}</p>
        <div class="library-actions">
          <ImportButton importing={importing} />
          <LibraryExport onExport={props.onExport} />
          {props.children && (
            <button type="button" onClick={goToSettings}>
              {t('settings_title')}
            </button>
          )}
        </div>
      </header>
      <main>
        <ImportOutcome importing={importing} />
        <LibraryStories
          stories={stories}
          trash={trash}
          deleted={props.deleted ?? null}
          openStory={props.openStory}
          remove={props.remove}
          restore={props.restore}
        />
        <LibraryPages
          pages={props.pages}
          clearPages={props.clearPages}
          retentionDays={props.retentionDays}
          openStory={props.openStory}
        />
        <div ref={settings} tabIndex={-1}>
          {props.children}
        </div>
      </main>
    </div>
  );
}
