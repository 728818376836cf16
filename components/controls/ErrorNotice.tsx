import './Failure.css';
import { useText } from '../wording/text.tsx';

/** Refusals that come from the library, whatever the page is: how the store and the disk name them. */
const OF_LIBRARY: ReadonlySet<string> = new Set([
  'newer-database',
  'blocked',
  'migration-failed',
  'unavailable',
  'full',
]);

/**
 * Says that the page's story could not be had and whether that lies in the library or the page, what to
 * do, and offers to try again. `reason` is the tag of the refusal: the locale file may word it as
 * `library_reason_…`, else a general sentence stands.
 */
export function ErrorNotice(props: { reason: string; onRetry: () => void }) {
  const { t, find } = useText();
  const detail = find(`library_reason_${props.reason.replaceAll('-', '_')}`) ?? t('error_detail');
  return (
    <main class="notice">
      <div class="failure" role="alert">
        <h1>{t(OF_LIBRARY.has(props.reason) ? 'error_title_library' : 'error_title')}</h1>
        <p class="small">{detail}</p>
      </div>
      <button type="button" onClick={props.onRetry}>
        {t('error_retry')}
      </button>
    </main>
  );
}
