import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import type { DeletedStories } from '../../../lib/core/view/library-view.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { useText } from '../../wording/text.tsx';
import { SectionHead } from '../frame/SectionHead.tsx';
import { DELETED_AT_ONCE, LibraryDeleted, type Restore } from './LibraryDeleted.tsx';

/**
 * What is kept on this device and how it leaves it. `listDeleted` is called again whenever it is
 * another function.
 */
export function DataSection(props: {
  /** The button that exports the library. */
  exporting: ComponentChildren;
  /** The last of the stories that were deleted and can be brought back, so many at most. */
  listDeleted: (most: number) => Promise<Result<DeletedStories>>;
  restore: Restore;
  /** The pages on which stories were met. */
  children?: ComponentChildren;
}) {
  const { t } = useText();
  const { listDeleted } = props;
  const [most, setMost] = useState(DELETED_AT_ONCE);
  const load = useCallback(() => listDeleted(most), [listDeleted, most]);
  const { result, reload } = useLoaded(load);
  return (
    <>
      <SectionHead title={t('library_data')} hint={t('library_data_hint')}>
        {props.exporting}
      </SectionHead>
      <LibraryDeleted
        deleted={result?.ok ? result.value : { stories: [], total: 0 }}
        onMore={() => setMost(most + DELETED_AT_ONCE)}
        restore={props.restore}
        onRestored={reload}
      />
      {props.children}
    </>
  );
}
