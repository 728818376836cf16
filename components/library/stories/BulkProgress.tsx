import { useText } from '../../wording/text.tsx';
import './SelectionBar.css';
import type { BulkRun } from './use-bulk.ts';

/** How far something is that is done to many stories, and the way to stop it. */
export function BulkProgress({ run, onStop }: { run: BulkRun; onStop: () => void }) {
  const { t } = useText();
  const { done, of } = run.progress;
  const words = t(run.label, done, of);
  return (
    <div class="selection-bar">
      <progress aria-label={words} value={done} max={of} />
      <p class="small" role="status">
        {run.isStopping ? t('library_bulk_stopping') : words}
      </p>
      <button type="button" aria-disabled={run.isStopping} onClick={onStop}>
        {t('library_bulk_stop')}
      </button>
    </div>
  );
}
