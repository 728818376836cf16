import { useMemo, useRef } from 'preact/hooks';
import type { StoryHead } from '../../../lib/core/library/story-head.ts';
import { useText } from '../../wording/text.tsx';
import './StoryTable.css';
import { SelectAll } from './SelectAll.tsx';
import { StoryRow } from './StoryRow.tsx';
import { NONE_SELECTED, press, type Selection } from './selection.ts';
import { useWindow } from './use-window.ts';

/** The stories as a table, of which only the rows near the window are in the page. */
export function StoryTable(props: {
  stories: readonly StoryHead[];
  packTitles: ReadonlyMap<string, string>;
  /** The story that takes the focus when it appears. */
  focused: string | null;
  /** Whether these are all that were found; till then no one can choose them all. */
  isWhole: boolean;
  selection: Selection;
  onSelection: (selection: Selection) => void;
  onDelete: (story: StoryHead) => void;
}) {
  const { t } = useText();
  const { stories, selection, onSelection } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to, above, below } = useWindow(body, stories.length);
  const shown = useMemo(() => stories.map(({ key }) => key), [stories]);
  return (
    <table class="stories" aria-rowcount={stories.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <SelectAll
              chosen={selection.keys.size}
              found={props.isWhole ? stories.length : null}
              onAll={() => onSelection({ keys: new Set(shown), anchor: null })}
              onNone={() => onSelection(NONE_SELECTED)}
            />
          </th>
          <th scope="col">{t('library_column_story')}</th>
          <th scope="col">{t('library_column_origin')}</th>
          <th scope="col">{t('library_column_coverage')}</th>
          <th scope="col">{t('library_column_quotes')}</th>
          <th scope="col">{t('library_column_recorded')}</th>
          <th scope="col">
            <span class="hidden">{t('library_column_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body} style={{ paddingBlock: `${above}px ${below}px` }}>
        {stories.slice(from, to).map((story, at) => (
          <StoryRow
            key={story.key}
            story={story}
            packTitle={props.packTitles.get(story.key.slice(0, story.key.indexOf('/'))) ?? ''}
            index={from + at + 2}
            isFocused={story.key === props.focused}
            isSelected={selection.keys.has(story.key)}
            onSelect={(isRange) => onSelection(press(selection, story.key, { isRange, shown }))}
            onDelete={props.onDelete}
          />
        ))}
      </tbody>
    </table>
  );
}
