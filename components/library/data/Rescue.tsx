import { useState } from 'preact/hooks';
import { useText } from '../../wording/text.tsx';

/** Why the library of an extension that does not fit it is not opened. */
export type RescueReason = 'newer-database' | 'migration-failed';

/**
 * Stands in place of a library that cannot be opened: says why, and saves all that is stored as a file.
 * `onSave` is false when nothing could be read.
 */
export function Rescue(props: { reason: RescueReason; onSave: () => Promise<boolean> }) {
  const { t } = useText();
  const [state, setState] = useState<'asked' | 'saved' | 'failed' | null>(null);
  const save = async () => {
    setState('asked');
    setState((await props.onSave()) ? 'saved' : 'failed');
  };
  const reason =
    props.reason === 'newer-database'
      ? t('library_reason_newer_database')
      : t('library_reason_migration_failed');
  return (
    <main class="notice">
      <h1>{t('rescue_title')}</h1>
      <p>{reason}</p>
      <p class="small">{t('rescue_detail')}</p>
      <button type="button" disabled={state === 'asked'} onClick={() => void save()}>
        {t('rescue_save')}
      </button>
      <p class="small" role="status">
        {state === 'saved' && t('rescue_saved')}
        {state === 'failed' && t('rescue_failed')}
      </p>
    </main>
  );
}
