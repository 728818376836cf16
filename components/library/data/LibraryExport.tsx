import { useState } from 'preact/hooks';
import { Failure } from '../../controls/Failure.tsx';
import { useKeptFocus } from '../../controls/use-kept-focus.ts';
import { useWork, type Work } from '../../controls/use-work.ts';
import { PatientProgress } from '../../controls/WorkProgress.tsx';
import { useText } from '../../wording/text.tsx';
import { type Edition, PackExport } from './PackExport.tsx';
import { PartsApart, type Saved } from './PartsApart.tsx';

/**
 * The button that exports the library, how far that is, and what came of it; `touched` counts the stories of others that
 * the reader edited or added to.
 */
export function LibraryExport(props: {
  touched: number;
  onExport: (edition: Edition) => Work<Saved | null>;
}) {
  const { t, tn } = useText();
  const work = useWork();
  const line = useKeptFocus<HTMLParagraphElement>();
  const [done, setDone] = useState<{ edition: Edition; apart: number } | null>(null);
  const { touched } = props;
  const start = async (edition: Edition) => {
    setDone(null);
    const saved = await work.start('library_bulk_exporting', 0, async (watched) => {
      const result = await props.onExport(edition)(watched);
      return result.ok ? { ok: true, value: { edition, apart: result.value?.apart ?? 0 } } : result;
    });
    setDone(saved);
  };
  const left =
    done?.edition === 'published' ? 'library_export_left_out' : 'library_export_taken_along';
  return (
    <>
      <PackExport
        isTouched={touched > 0}
        isBusy={work.run !== null}
        onExport={(edition) => void start(edition)}
      />
      {work.run && <PatientProgress run={work.run} onStop={work.stop} />}
      <p class="small" role="status" ref={line} tabIndex={-1}>
        {done !== null && (
          <>
            {t('library_exported')} {touched > 0 && tn(left, touched)}{' '}
            <PartsApart count={done.apart} of="library" />
          </>
        )}
        {work.wasStopped && t('export_stopped')}
      </p>
      {work.refused && <Failure title={t('library_export_failed')} reason={work.refused} />}
    </>
  );
}
