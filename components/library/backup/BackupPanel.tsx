import { useId, useState } from 'preact/hooks';
import type { BackupPreview, RestoreMode } from '../../../lib/core/backup/backup-preview.ts';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useKeptFocus } from '../../controls/use-kept-focus.ts';
import { useWork, type Work } from '../../controls/use-work.ts';
import { PatientProgress } from '../../controls/WorkProgress.tsx';
import { localDay } from '../../wording/local-day.ts';
import { type MessageKey, useText } from '../../wording/text.tsx';
import { type Given, useGiven } from '../packs/use-import.ts';
import '../../controls/fields.css';
import './BackupPanel.css';
import '../packs/LibraryImport.css';
import { RestorePreview } from './RestorePreview.tsx';

export interface BackupPanelProps {
  /** A backup that was dropped or picked elsewhere in the library. */
  readonly given?: Given | null;
  /** When the last backup was made, in milliseconds since the epoch; null when that is not known. */
  readonly lastAt: number | null;
  /** Hands the reader the file; answers how many records it holds. */
  readonly onBackup: Work<number>;
  /** Reads a file and lays it aside. */
  readonly onStage: (file: File) => Work<BackupPreview>;
  /** Restores what was laid aside; answers how many records were written. */
  readonly onRestore: (mode: RestoreMode) => Work<number>;
  /** Forgets what was laid aside. */
  readonly onGiveUp: () => Promise<Result<null>>;
}

/** What is said while a step is under way, and when it is not done. */
interface Step {
  readonly label: MessageKey;
  readonly failed: string;
  readonly stopped: MessageKey;
}

/** One file with the whole library: made here, and restored after a look at what that would do. */
export function BackupPanel(props: BackupPanelProps) {
  const { t, tn, date } = useText();
  const id = useId();
  const work = useWork();
  const line = useKeptFocus<HTMLParagraphElement>();
  const [said, setSaid] = useState('');
  const [step, setStep] = useState<Step | null>(null);
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const busy = work.run !== null;
  const run = async <Value,>(next: Step, of: number, doIt: Work<Value>) => {
    setSaid('');
    setStep(next);
    return work.start(next.label, of, doIt);
  };
  const backUp = async () => {
    const step: Step = {
      label: 'backup_making',
      failed: t('backup_failed'),
      stopped: 'export_stopped',
    };
    const records = await run(step, 0, props.onBackup);
    if (records !== null) setSaid(tn('backup_done', records));
  };
  const restoring = (label: MessageKey, failed: string): Step => ({
    label,
    failed,
    stopped: 'restore_stopped',
  });
  const read = async (file: File) => {
    const step = restoring('restore_reading', t('backup_unreadable', file.name));
    setPreview(await run(step, 0, props.onStage(file)));
  };
  useGiven(props.given ?? null, (file) => void read(file));
  const restore = async (mode: RestoreMode) => {
    const step = restoring('restore_writing', t('restore_failed'));
    const written = await run(step, preview?.records ?? 0, props.onRestore(mode));
    if (written === null) return;
    setPreview(null);
    setSaid(tn('restore_done', written));
  };
  const giveUp = async () => {
    setPreview(null);
    await run(restoring('restore_reading', t('restore_failed')), 0, props.onGiveUp);
  };
  return (
    <section class="backup" aria-labelledby={id}>
      <h2 id={id}>{t('backup_title')}</h2>
      <p class="small">{t('backup_hint')}</p>
      <p class="faint">
        {props.lastAt === null ? t('backup_never') : t('backup_last', date(localDay(props.lastAt)))}
      </p>
      {preview ? (
        <RestorePreview preview={preview} busy={busy} onRestore={restore} onGiveUp={giveUp} />
      ) : (
        <div class="backup-actions">
          <button type="button" aria-disabled={busy} onClick={backUp}>
            {t('backup_make')}
          </button>
          <BackupFile busy={busy} onRead={read} />
        </div>
      )}
      {work.run && <PatientProgress run={work.run} onStop={work.stop} />}
      <p class="small" role="status" ref={line} tabIndex={-1}>
        {work.wasStopped && step ? t(step.stopped) : said}
      </p>
      {work.refused && <Failure title={step?.failed ?? ''} reason={work.refused} />}
    </section>
  );
}

/** Chooses a backup: a file field that looks like a button. */
function BackupFile(props: { busy: boolean; onRead: (file: File) => void }) {
  const { t } = useText();
  return (
    <label class="button">
      {t('restore_choose')}
      <input
        type="file"
        class="hidden"
        accept=".jsonl,application/jsonl,.json"
        disabled={props.busy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) props.onRead(file);
          // Else the same file could not be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
