import { useLayoutEffect, useRef } from 'preact/hooks';
import { OWN_PACK } from '../../../lib/core/keep/kept.ts';
import { writeRoute } from '../../../lib/core/library/route.ts';
import { packOf, type StoryHead } from '../../../lib/core/library/story-head.ts';
import { Chip } from '../../controls/Chip.tsx';
import { Dotted } from '../../controls/Dotted.tsx';
import { ORIGIN_LABELS } from '../../wording/labels.ts';
import { useText } from '../../wording/text.tsx';

/** One story of the list. Every row is of one height: what is longer is cut, and whole on its page. */
export function StoryRow(props: {
  story: StoryHead;
  packTitle: string;
  /** Among all rows, the head of the table being the first. */
  index: number;
  isFocused: boolean;
  isSelected: boolean;
  onSelect: (isRange: boolean) => void;
  onDelete: (story: StoryHead) => void;
}) {
  const { t, tn, date } = useText();
  const { story, isFocused } = props;
  const title = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (isFocused) title.current?.focus();
  }, [isFocused]);
  return (
    <tr data-row aria-rowindex={props.index} class={props.isSelected ? 'selected' : undefined}>
      <td class="row-select">
        <input
          type="checkbox"
          aria-label={t('library_select_story', story.title)}
          checked={props.isSelected}
          onClick={(event) => props.onSelect(event.shiftKey)}
        />
      </td>
      <th scope="row">
        <a
          ref={title}
          class="story-title"
          href={writeRoute({ section: 'story', key: story.key })}
          title={story.title}
        >
          {story.title}
        </a>
        <p class="faint one-line">
          <Dotted>
            {packOf(story.key) === OWN_PACK ? t('library_own') : props.packTitle}
            {story.date && <time dateTime={story.date}>{date(story.date)}</time>}
          </Dotted>
        </p>
      </th>
      <td data-label={t('library_column_origin')}>
        <p>{t(ORIGIN_LABELS[story.origin?.kind ?? 'unknown'])}</p>
        {story.origin && <p class="faint two-lines">{story.origin.title}</p>}
      </td>
      <td data-label={t('library_column_coverage')}>
        <p>{tn('library_outlets', story.outlets.length)}</p>
        <p class="faint">
          {story.origins === null
            ? t('library_origins_unknown')
            : tn('library_origins', story.origins)}
        </p>
      </td>
      <td data-label={t('library_column_quotes')}>
        <p>{story.quotations}</p>
        {story.differs && <Chip tone="differs">{t('library_differs')}</Chip>}
      </td>
      <td data-label={t('library_column_recorded')}>
        <p>
          <time dateTime={story.recorded.on}>{date(story.recorded.on)}</time>
        </p>
        <p class="faint one-line">{t('library_recorded_by', story.recorded.by)}</p>
      </td>
      <td class="row-actions">
        <button
          type="button"
          aria-label={t('library_delete_story', story.title)}
          onClick={() => props.onDelete(story)}
        >
          {t('library_delete')}
        </button>
      </td>
    </tr>
  );
}
