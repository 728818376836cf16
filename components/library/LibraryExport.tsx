import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { Failure } from '../controls/Failure.tsx';
import { useAction } from '../controls/use-action.ts';
import { useText } from '../wording/text.tsx';

/** The button that exports the library, and what came of it. */
export function LibraryExport({ onExport }: { onExport: () => Promise<Result<null>> }) {
  const { t } = useText();
  const action = useAction();
  const [done, setDone] = useState(false);
  const start = async () => {
    setDone(false);
    const result = await action.run(onExport);
    setDone(result?.ok ?? false);
  };
  return (
    <>
      <button type="button" aria-disabled={action.busy} onClick={start}>
        {t('library_export')}
      </button>
      <p class="small" role="status">
        {done && t('library_exported')}
      </p>
      {action.refused && <Failure title={t('library_export_failed')} reason={action.refused} />}
    </>
  );
}
