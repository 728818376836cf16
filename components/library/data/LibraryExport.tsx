import { useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useText } from '../../wording/text.tsx';

/**
 * The button that exports the library, and what came of it; `leftOut` counts the coverage that the
 * reader added to others' stories, which no file holds.
 */
export function LibraryExport(props: {
  onExport: () => Promise<Result<{ readonly leftOut: number }>>;
}) {
  const { t, tn } = useText();
  const action = useAction();
  const [leftOut, setLeftOut] = useState<number | null>(null);
  const start = async () => {
    setLeftOut(null);
    const result = await action.run(props.onExport);
    setLeftOut(result?.ok ? result.value.leftOut : null);
  };
  return (
    <>
      <button type="button" aria-disabled={action.busy} onClick={start}>
        {t('library_export')}
      </button>
      <p class="small" role="status">
        {leftOut !== null && (
          <>
            {t('library_exported')} {leftOut > 0 && tn('library_export_left_out', leftOut)}
          </>
        )}
      </p>
      {action.refused && <Failure title={t('library_export_failed')} reason={action.refused} />}
    </>
  );
}
