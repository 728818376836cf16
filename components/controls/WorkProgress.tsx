import { useText } from '../wording/text.tsx';
import { usePatience } from './use-patience.ts';
import { QUIET, useSettled } from './use-settled.ts';
import type { WorkRun } from './use-work.ts';
import './WorkProgress.css';

/** How far something long is, and the way to stop it. */
export function WorkProgress({ run, onStop }: { run: WorkRun; onStop: () => void }) {
  const { t } = useText();
  const { done, of } = run.progress;
  const words = t(run.label, done, of);
  // A count that runs is for the eye; who listens hears what began, and where it stays.
  const said = useSettled(words, QUIET);
  return (
    <div class="work-progress">
      {/* Of nothing it is not known how far it is. */}
      <progress aria-label={words} {...(of > 0 && { value: done, max: of })} />
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

/** The same once it takes a while: what is done at once needs no flicker. */
export function PatientProgress(props: { run: WorkRun; onStop: () => void }) {
  return usePatience() ? <WorkProgress {...props} /> : null;
}
