import { QUIET, useSettled } from '../../controls/use-settled.ts';
import { useText } from '../../wording/text.tsx';
import './SelectionBar.css';
import type { BulkRun } from './use-bulk.ts';

/** How far something is that is done to many stories, and the way to stop it. */
export function BulkProgress({ run, onStop }: { run: BulkRun; onStop: () => void }) {
  const { t } = useText();
  const { done, of } = run.progress;
  const words = t(run.label, done, of);
  // A count that runs is for the eye; who listens hears what began, and where it stays.
  const said = useSettled(words, QUIET);
  return (
    <div class="selection-bar">
      <progress aria-label={words} value={done} max={of} />
      <p class="small" aria-hidden="true">
        {run.isStopping ? t('library_bulk_stopping') : words}
      </p>
      <p class="hidden" role="status">
        {run.isStopping ? t('library_bulk_stopping') : said}
      </p>
      <button type="button" aria-disabled={run.isStopping} onClick={onStop}>
        {t('library_bulk_stop')}
      </button>
    </div>
  );
}
