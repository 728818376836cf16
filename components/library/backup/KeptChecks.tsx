import { useId, useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
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
  save: () => Promise<Result<null>>;
  /** Removes them, and offers to undo that. */
  remove: () => Promise<Result<null>>;
}) {
  const { t, tn } = useText();
  const id = useId();
  const words = WORDS[props.kind];
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
      <h2 id={id}>{t(words.title)}</h2>
      <p class="small">{count === 0 ? t(words.none) : tn(words.kept, count)}</p>
      {count > 0 && (
        <p class="library-actions">
          <button type="button" aria-disabled={action.busy} onClick={() => run('save')}>
            {t(words.save)}
          </button>
          <button type="button" aria-disabled={action.busy} onClick={() => run('remove')}>
            {t(words.remove)}
          </button>
        </p>
      )}
      {action.refused && (
        <Failure
          title={t(did === 'save' ? 'library_export_failed' : words.failed)}
          reason={action.refused}
        />
      )}
    </section>
  );
}
