import { useState } from 'preact/hooks';
import type { ReportWords } from '../../../lib/core/formats/export/export-stories.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useKeptFocus } from '../../controls/use-kept-focus.ts';
import { useWork, type Work } from '../../controls/use-work.ts';
import { PatientProgress } from '../../controls/WorkProgress.tsx';
import { useText } from '../../wording/text.tsx';
import { type ExportAs, ExportMenu, exportLabel, type OfferedPacks } from './ExportMenu.tsx';
import { PartsApart, type Saved } from './PartsApart.tsx';

/** Saves stories in the form that the reader chooses; what takes long shows how far it is, and can be stopped. */
export function SaveAs(props: {
  label: string;
  packs: OfferedPacks;
  /** Whether it stands among buttons rather than words. */
  isButton?: boolean;
  save: (form: ExportAs, words: ReportWords) => Work<Saved | null>;
}) {
  const text = useText();
  const { t } = text;
  const work = useWork();
  const line = useKeptFocus<HTMLSpanElement>();
  const [done, setDone] = useState<{ form: ExportAs; apart: number } | null>(null);
  const start = async (form: ExportAs) => {
    setDone(null);
    const saved = await work.start('library_bulk_exporting', 0, async (watched) => {
      const result = await props.save(form, text)(watched);
      return result.ok ? { ok: true, value: { form, apart: result.value?.apart ?? 0 } } : result;
    });
    setDone(saved);
  };
  return (
    <>
      <ExportMenu
        label={props.label}
        packs={props.packs}
        isButton={props.isButton ?? false}
        onChoose={(form) => void start(form)}
      />
      {work.run && <PatientProgress run={work.run} onStop={work.stop} />}
      <span role="status" class="small" ref={line} tabIndex={-1}>
        {done && (
          <>
            {t('export_done', t(exportLabel(done.form, props.packs)))}{' '}
            <PartsApart count={done.apart} of="chosen" />
          </>
        )}
        {work.wasStopped && t('export_stopped')}
      </span>
      {work.refused && <Failure title={t('library_export_failed')} reason={work.refused} />}
    </>
  );
}
