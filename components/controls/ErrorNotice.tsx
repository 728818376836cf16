import { useText } from '../wording/text.tsx';

/**
 * Says that the page's story could not be had, what to do, and offers to try again. `reason` is the
 * tag of the refusal: the locale file may word it as `library_reason_…`, else a general sentence stands.
 */
export function ErrorNotice(props: { reason: string; onRetry: () => void }) {
  const { t, find } = useText();
  const detail = find(`library_reason_${props.reason.replaceAll('-', '_')}`) ?? t('error_detail');
  return (
    <main class="notice">
      <div role="alert">
        <h1>{t('error_title')}</h1>
        <p class="small">{detail}</p>
      </div>
      <button type="button" onClick={props.onRetry}>
        {t('error_retry')}
      </button>
    </main>
  );
}
