import { useId, useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { useText } from '../../wording/text.tsx';

const FAILED = { save: 'library_export_failed', remove: 'checks_remove_failed' } as const;

/** How many fact checks were taken in, and the ways to save them and to be rid of them. */
export function KeptChecks(props: {
  /** Called again whenever it is another function. */
  count: () => Promise<Result<number>>;
  /** Hands the reader a file of them. */
  save: () => Promise<Result<null>>;
  /** Removes them, and offers to undo that. */
  remove: () => Promise<Result<null>>;
}) {
  const { t, tn } = useText();
  const id = useId();
  const action = useAction();
  const { result } = useLoaded(props.count);
  const [did, setDid] = useState<'save' | 'remove'>('save');
  const run = (what: 'save' | 'remove') => {
    setDid(what);
    void action.run(props[what]);
  };
  const count = result?.ok ? result.value : 0;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('kind_fact_checks')}</h2>
      <p class="small">{count === 0 ? t('checks_none') : tn('checks_kept', count)}</p>
      {count > 0 && (
        <p class="library-actions">
          <button type="button" aria-disabled={action.busy} onClick={() => run('save')}>
            {t('checks_save')}
          </button>
          <button type="button" aria-disabled={action.busy} onClick={() => run('remove')}>
            {t('checks_remove')}
          </button>
        </p>
      )}
      {action.refused && <Failure title={t(FAILED[did])} reason={action.refused} />}
    </section>
  );
}
