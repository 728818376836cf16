import { useCallback } from 'preact/hooks';
import { NewStoryLink } from '../../components/library/edit/NewStoryLink.tsx';
import { ImportButton } from '../../components/library/packs/LibraryImport.tsx';
import { LibraryStories } from '../../components/library/stories/LibraryStories.tsx';
import { writeRoute } from '../../lib/core/library/route.ts';
import { ok } from '../../lib/core/result.ts';
import { ExportButton } from './ExportButton.tsx';
import type { LibraryAccess } from './library-access.ts';
import { listStories } from './library-data.ts';

/** The list of stories. */
export function StoriesSection(props: { access: LibraryAccess; restored: string | null }) {
  const { access, restored } = props;
  const { over, revision } = access;
  const list = useCallback(
    () => over(async (store) => ok(await listStories(store))),
    [over, revision],
  );
  return (
    <LibraryStories list={list} remove={access.remove} restored={restored}>
      <NewStoryLink address={writeRoute({ section: 'new' })} />
      <ImportButton importing={access.importing} />
      <ExportButton access={access} />
    </LibraryStories>
  );
}
