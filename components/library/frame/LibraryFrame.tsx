import type { ComponentChildren } from 'preact';
import type { Route } from '../../../lib/core/library/route.ts';
import { type Undoable, UndoBars } from '../../controls/UndoBar.tsx';
import { useText } from '../../wording/text.tsx';
import '../../theme/theme.css';
import '../../theme/base.css';
import './LibraryFrame.css';
import { ImportOutcome } from '../packs/LibraryImport.tsx';
import { useFileDrop } from '../packs/use-file-drop.ts';
import type { Import } from '../packs/use-import.ts';
import { LibraryNavigation } from './LibraryNavigation.tsx';

/**
 * What every place of the library tab has around it: the way to the others, an import that goes on
 * while the reader looks elsewhere, and what can be undone. A file can be dropped anywhere.
 */
export function LibraryFrame(props: {
  section: Route['section'];
  importing: Import;
  undoables: readonly Undoable[];
  onGone: (id: string, wasUndone: boolean) => void;
  children: ComponentChildren;
}) {
  const { t } = useText();
  const { over, handlers } = useFileDrop(props.importing.take);
  return (
    <div class={`library ${over ? 'over' : ''}`} {...handlers}>
      <LibraryNavigation section={props.section} />
      <main>
        {over && <p class="faint">{t('import_drop_now')}</p>}
        <ImportOutcome importing={props.importing} />
        {props.children}
      </main>
      <UndoBars undoables={props.undoables} onGone={props.onGone} />
    </div>
  );
}
