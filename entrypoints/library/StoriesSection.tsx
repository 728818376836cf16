import { useCallback, useMemo } from 'preact/hooks';
import { useLoaded } from '../../components/controls/use-loaded.ts';
import { NewStoryLink } from '../../components/library/edit/NewStoryLink.tsx';
import { ImportButton } from '../../components/library/packs/LibraryImport.tsx';
import type { HeadsView } from '../../components/library/stories/heads-view.ts';
import { LibraryStories } from '../../components/library/stories/LibraryStories.tsx';
import { useText } from '../../components/wording/text.tsx';
import { writeRoute } from '../../lib/core/library/route.ts';
import type { StoryQuery } from '../../lib/core/library/story-query.ts';
import { ok } from '../../lib/core/result.ts';
import { bulkActions } from './bulk-actions.ts';
import { ExportButton, useTouched } from './ExportButton.tsx';
import type { LibraryAccess } from './library-access.ts';
import { listPacks } from './library-data.ts';
import { goTo } from './use-route.ts';

/** The list of stories that the address asks for. */
export function StoriesSection(props: {
  access: LibraryAccess;
  heads: HeadsView;
  query: StoryQuery;
  restored: string | null;
}) {
  const text = useText();
  const { access } = props;
  const { over, revision } = access;
  const list = useCallback(
    () => over(async (store) => ok(await listPacks(store))),
    [over, revision],
  );
  const { result } = useLoaded(list);
  const touched = useTouched(access) ?? 0;
  const packTitles = useMemo(
    () => new Map(result?.ok ? result.value.map(({ id, title }) => [id, title] as const) : []),
    [result],
  );
  return (
    <LibraryStories
      view={props.heads}
      query={props.query}
      onQuery={(query, isTyping) => goTo({ section: 'stories', query }, isTyping)}
      packTitles={packTitles}
      remove={access.remove}
      bulk={bulkActions(access, text, touched > 0)}
      restored={props.restored}
    >
      <ImportButton importing={access.importing} />
      <ExportButton access={access} />
      <NewStoryLink address={writeRoute({ section: 'new' })} />
    </LibraryStories>
  );
}
