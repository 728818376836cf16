import { useId, useState } from 'preact/hooks';
import { writeRoute } from '../../../lib/core/library/route.ts';
import type { Result } from '../../../lib/core/result.ts';
import type { PageResult, Settings } from '../../../lib/core/view/library-view.ts';
import { ConfirmButton } from '../../controls/ConfirmButton.tsx';
import { Dotted } from '../../controls/Dotted.tsx';
import { Failure } from '../../controls/Failure.tsx';
import { PageLink } from '../../controls/PageLink.tsx';
import { useKeptFocus } from '../../controls/use-kept-focus.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { RETENTION_LABELS } from '../../settings/library-labels.ts';
import { localDay } from '../../wording/local-day.ts';
import { useText } from '../../wording/text.tsx';

/** Pages shown at first and with each “more”: the settings stand below them. */
const PAGES_AT_ONCE = 20;

/** The pages on which stories were met, newest day first: a browsing log that the reader can clear. */
export function LibraryPages(props: {
  pages: () => Promise<Result<readonly PageResult[]>>;
  clearPages: () => Promise<Result<null>>;
  retentionDays: Settings['retentionDays'];
}) {
  const { t, tn } = useText();
  const id = useId();
  const { result, retry, reload } = useLoaded(props.pages);
  const [cleared, setCleared] = useState(false);
  // A button that goes, by which the list is read anew or cleared, leaves the focus to the heading.
  const heading = useKeptFocus<HTMLHeadingElement>();
  const [shown, setShown] = useState(PAGES_AT_ONCE);
  const pages = result?.ok ? result.value : [];
  const left = pages.length - shown;
  return (
    <section class="met-pages" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('library_pages')}
      </h2>
      <p class="small">{t(RETENTION_LABELS[props.retentionDays].kept)}</p>
      <p role="status">{cleared && t('library_pages_cleared')}</p>
      {result?.ok === false && (
        <>
          <Failure title={t('library_pages_unreadable')} reason={result.reason} />
          <button type="button" onClick={retry}>
            {t('error_retry')}
          </button>
        </>
      )}
      {result?.ok && pages.length === 0 && !cleared && (
        <p class="small">{t('library_pages_empty')}</p>
      )}
      {byDay(pages, shown).map(([day, met]) => (
        <Day key={day} day={day} pages={met} />
      ))}
      {left > 0 && (
        <p>
          <button type="button" onClick={() => setShown(shown + PAGES_AT_ONCE)}>
            {tn('library_more', Math.min(left, PAGES_AT_ONCE), pages.length)}
          </button>
        </p>
      )}
      {pages.length > 0 && (
        <ConfirmButton
          label={t('library_pages_clear')}
          question={tn('library_pages_clear_question', pages.length)}
          confirm={t('library_pages_clear_confirm')}
          failed={t('library_pages_clear_failed')}
          onConfirm={props.clearPages}
          onDone={() => {
            setCleared(true);
            reload();
          }}
        />
      )}
    </section>
  );
}

function Day(props: { day: string; pages: readonly PageResult[] }) {
  const { date } = useText();
  return (
    <>
      <h3 class="group">
        <time dateTime={props.day}>{date(props.day)}</time>
      </h3>
      <ul class="rows">
        {props.pages.map((page) => (
          <li key={`${page.url} ${page.story} ${page.at}`}>
            <p>
              <PageLink url={page.url}>{page.headline ?? page.url}</PageLink>
            </p>
            <p class="faint">
              <Dotted>
                {page.outlet}
                <a href={writeRoute({ section: 'story', key: page.story })}>{page.storyTitle}</a>
              </Dotted>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The newest `most` pages under their days, newest first in both. */
function byDay(
  pages: readonly PageResult[],
  most: number,
): readonly (readonly [string, PageResult[]])[] {
  const days = new Map<string, PageResult[]>();
  for (const page of pages.toSorted((a, b) => b.at - a.at).slice(0, most)) {
    const day = localDay(page.at);
    const met = days.get(day);
    if (met) met.push(page);
    else days.set(day, [page]);
  }
  return [...days];
}
