import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeRoute } from '../../../lib/core/library/route.ts';
import type { LibraryRow } from '../../../lib/core/view/library-view.ts';
import { Dotted } from '../../controls/Dotted.tsx';
import './LibraryTable.css';
import { ORIGIN_LABELS } from '../../wording/labels.ts';
import { useText } from '../../wording/text.tsx';

/** Rows shown at first and with each “more”: a table of thousands would make the tab slow. */
const ROWS_AT_ONCE = 100;

/** The stories as a table. The row whose key is `focused` takes the focus when it appears. */
export function LibraryTable(props: {
  rows: readonly LibraryRow[];
  focused: string | null;
  onDelete: (row: LibraryRow) => void;
}) {
  const { t, tn } = useText();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const left = props.rows.length - shown;
  return (
    <>
      <table class="stories">
        <thead>
          <tr>
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
        <tbody>
          {props.rows.slice(0, shown).map((row) => (
            <Row
              key={row.key}
              row={row}
              focused={row.key === props.focused}
              onDelete={props.onDelete}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          {tn('library_more', Math.min(left, ROWS_AT_ONCE), props.rows.length)}
        </button>
      )}
    </>
  );
}

function Row(props: { row: LibraryRow; focused: boolean; onDelete: (row: LibraryRow) => void }) {
  const { t, tn, date } = useText();
  const { row, focused } = props;
  const title = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focused) title.current?.focus();
  }, [focused]);
  return (
    <tr>
      <th scope="row">
        <a ref={title} class="story-title" href={writeRoute({ section: 'story', key: row.key })}>
          {row.title}
        </a>
        <p class="faint">
          <Dotted>
            {row.own ? t('library_own') : row.pack.title}
            {row.date && <time dateTime={row.date}>{date(row.date)}</time>}
          </Dotted>
        </p>
      </th>
      <td data-label={t('library_column_origin')}>
        {t(ORIGIN_LABELS[row.origin?.kind ?? 'unknown'])}
        {row.origin && <p class="faint">{row.origin.title}</p>}
      </td>
      <td data-label={t('library_column_coverage')}>
        {tn('library_outlets', row.outlets)}
        <p class="faint">
          {row.origins === null ? t('library_origins_unknown') : tn('library_origins', row.origins)}
        </p>
      </td>
      <td data-label={t('library_column_quotes')}>{row.quotations}</td>
      <td data-label={t('library_column_recorded')}>
        <time dateTime={row.recorded.on}>{date(row.recorded.on)}</time>
        <p class="faint">{t('library_recorded_by', row.recorded.by)}</p>
      </td>
      <td class="row-actions">
        <button
          type="button"
          aria-label={t('library_delete_story', row.title)}
          onClick={() => props.onDelete(row)}
        >
          {t('library_delete')}
        </button>
      </td>
    </tr>
  );
}
