import { useId } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useKeptFocus } from '../../controls/use-kept-focus.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { useWork, type Work } from '../../controls/use-work.ts';
import { PatientProgress } from '../../controls/WorkProgress.tsx';
import { useText } from '../../wording/text.tsx';

const WORDS = {
  checks: {
    title: 'kind_fact_checks',
    none: 'checks_none',
    kept: 'checks_kept',
    save: 'checks_save',
    remove: 'checks_remove',
    failed: 'checks_remove_failed',
  },
  annotations: {
    title: 'annotations_title',
    none: 'annotations_none',
    kept: 'annotations_kept',
    save: 'checks_save',
    remove: 'annotations_remove',
    failed: 'annotations_remove_failed',
  },
} as const;

/** How many fact checks or annotations were taken in, and the ways to save them and to be rid of them. */
export function KeptChecks(props: {
  kind: keyof typeof WORDS;
  /** Called again whenever it is another function. */
  count: () => Promise<Result<number>>;
  /** Hands the reader a file of them. */
  save: Work;
  /** Removes them, and offers to undo that. */
  remove: () => Promise<Result<null>>;
}) {
  const { t, tn } = useText();
  const id = useId();
  const words = WORDS[props.kind];
  const action = useAction();
  const { result } = useLoaded(props.count);
  const saving = useWork();
  const line = useKeptFocus<HTMLParagraphElement>();
  const busy = action.busy || saving.run !== null;
  const count = result?.ok ? result.value : 0;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(words.title)}</h2>
      <p class="small">{count === 0 ? t(words.none) : tn(words.kept, count)}</p>
      {count > 0 && (
        <p class="library-actions">
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => busy || saving.start('library_bulk_exporting', count, props.save)}
          >
            {t(words.save)}
          </button>
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => busy || action.run(props.remove)}
          >
            {t(words.remove)}
          </button>
        </p>
      )}
      {saving.run && <PatientProgress run={saving.run} onStop={saving.stop} />}
      <p class="small" role="status" ref={line} tabIndex={-1}>
        {saving.wasStopped && t('export_stopped')}
      </p>
      {saving.refused && <Failure title={t('library_export_failed')} reason={saving.refused} />}
      {action.refused && <Failure title={t(words.failed)} reason={action.refused} />}
    </section>
  );
}
