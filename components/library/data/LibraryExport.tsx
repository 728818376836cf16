import { useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useText } from '../../wording/text.tsx';
import { type Edition, PackExport } from './PackExport.tsx';

/**
 * The button that exports the library, and what came of it; `touched` counts the stories of others that
 * the reader edited or added to.
 */
export function LibraryExport(props: {
  touched: number;
  onExport: (edition: Edition) => Promise<Result<unknown>>;
}) {
  const { t, tn } = useText();
  const action = useAction();
  const [done, setDone] = useState<Edition | null>(null);
  const { touched } = props;
  const start = async (edition: Edition) => {
    setDone(null);
    const result = await action.run(() => props.onExport(edition));
    setDone(result?.ok ? edition : null);
  };
  const left = done === 'published' ? 'library_export_left_out' : 'library_export_taken_along';
  return (
    <>
      <PackExport
        isTouched={touched > 0}
        isBusy={action.busy}
        onExport={(edition) => void start(edition)}
      />
      <p class="small" role="status">
        {done !== null && (
          <>
            {t('library_exported')} {touched > 0 && tn(left, touched)}
          </>
        )}
      </p>
      {action.refused && <Failure title={t('library_export_failed')} reason={action.refused} />}
    </>
  );
}
