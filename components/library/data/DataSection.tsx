import type { ComponentChildren } from 'preact';
import type { Result } from '../../../lib/core/result.ts';
import type { DeletedStory } from '../../../lib/core/view/library-view.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { useText } from '../../wording/text.tsx';
import { SectionHead } from '../frame/SectionHead.tsx';
import type { StoryChange } from '../library-types.ts';
import { LibraryDeleted } from './LibraryDeleted.tsx';

/**
 * What is kept on this device and how it leaves it. `listDeleted` is called again whenever it is
 * another function.
 */
export function DataSection(props: {
  /** The button that exports the library. */
  exporting: ComponentChildren;
  /** Stories that were deleted and can be brought back. */
  listDeleted: () => Promise<Result<readonly DeletedStory[]>>;
  restore: StoryChange;
  /** The pages on which stories were met. */
  children?: ComponentChildren;
}) {
  const { t } = useText();
  const { result, reload } = useLoaded(props.listDeleted);
  return (
    <>
      <SectionHead title={t('library_data')} hint={t('library_data_hint')}>
        {props.exporting}
      </SectionHead>
      <LibraryDeleted
        deleted={result?.ok ? result.value : []}
        restore={props.restore}
        onRestored={reload}
      />
      {props.children}
    </>
  );
}
