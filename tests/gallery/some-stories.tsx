import { LibraryExport } from '../../components/library/data/LibraryExport.tsx';
import { NewStoryLink } from '../../components/library/edit/NewStoryLink.tsx';
import { ImportButton } from '../../components/library/packs/LibraryImport.tsx';
import { type HeadsView, NOTHING_READ } from '../../components/library/stories/heads-view.ts';
import { LibraryStories } from '../../components/library/stories/LibraryStories.tsx';
import { makeSearchable } from '../../lib/core/library/find-stories.ts';
import { ALL_STORIES } from '../../lib/core/library/story-query.ts';
import { ok } from '../../lib/core/result.ts';
import { memoHead, ownHead } from '../support/library-fixtures.ts';
import { NO_IMPORT } from './some-import.ts';

const nothing = async () => ok(null);
const TWO = { heads: makeSearchable([memoHead, ownHead]), total: 2 };

/** The list of stories as a reader has it: two of them, or what `view` says. */
export function SomeStories(props: { view?: Partial<HeadsView> }) {
  return (
    <LibraryStories
      view={{ ...NOTHING_READ, retry: () => {}, ...(props.view ?? TWO) }}
      query={ALL_STORIES}
      onQuery={() => {}}
      packTitles={new Map([['sample', 'Bundled sample']])}
      remove={nothing}
      bulk={{ remove: () => nothing, export: () => nothing, isTouched: true }}
      restored={null}
    >
      <ImportButton importing={NO_IMPORT} />
      <LibraryExport touched={2} onExport={() => nothing} />
      <NewStoryLink address="#new" />
    </LibraryStories>
  );
}
