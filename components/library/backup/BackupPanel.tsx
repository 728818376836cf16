import { useId, useState } from 'preact/hooks';
import type { BackupPreview, RestoreMode } from '../../../lib/core/backup/backup-preview.ts';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { localDay } from '../../wording/local-day.ts';
import { useText } from '../../wording/text.tsx';
import { type Given, useGiven } from '../packs/use-import.ts';
import './BackupPanel.css';
import '../packs/LibraryImport.css';
import { RestorePreview } from './RestorePreview.tsx';

/** How far something long is: a share from 0 to 1, or null while that is not known. */
export type OnProgress = (share: number | null) => void;

export interface BackupPanelProps {
  /** A backup that was dropped or picked elsewhere in the library. */
  readonly given?: Given | null;
  /** When the last backup was made, in milliseconds since the epoch; null when that is not known. */
  readonly lastAt: number | null;
  /** Hands the reader the file; answers how many records it holds. */
  readonly onBackup: (onProgress: OnProgress) => Promise<Result<number>>;
  /** Reads a file and lays it aside. */
  readonly onStage: (file: File, onProgress: OnProgress) => Promise<Result<BackupPreview>>;
  /** Restores what was laid aside; answers how many records were written. */
  readonly onRestore: (mode: RestoreMode, onProgress: OnProgress) => Promise<Result<number>>;
  /** Forgets what was laid aside. */
  readonly onGiveUp: () => Promise<Result<null>>;
}

/** One file with the whole library: made here, and restored after a look at what that would do. */
export function BackupPanel(props: BackupPanelProps) {
  const { t, tn, date } = useText();
  const id = useId();
  const action = useAction();
  const [failed, setFailed] = useState('');
  const [said, setSaid] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const run = async <Value,>(title: string, work: () => Promise<Result<Value>>) => {
    setSaid('');
    setShare(null);
    setFailed(title);
    const result = await action.run(work);
    return result?.ok ? result.value : null;
  };
  const backUp = async () => {
    const records = await run(t('backup_failed'), () => props.onBackup(setShare));
    if (records !== null) setSaid(tn('backup_done', records));
  };
  const read = async (file: File) => {
    setPreview(await run(t('backup_unreadable', file.name), () => props.onStage(file, setShare)));
  };
  useGiven(props.given ?? null, (file) => void read(file));
  const restore = async (mode: RestoreMode) => {
    const written = await run(t('restore_failed'), () => props.onRestore(mode, setShare));
    if (written === null) return;
    setPreview(null);
    setSaid(tn('restore_done', written));
  };
  const giveUp = async () => {
    setPreview(null);
    await run(t('restore_failed'), props.onGiveUp);
  };
  return (
    <section class="backup" aria-labelledby={id}>
      <h2 id={id}>{t('backup_title')}</h2>
      <p class="small">{t('backup_hint')}</p>
      <p class="faint">
        {props.lastAt === null ? t('backup_never') : t('backup_last', date(localDay(props.lastAt)))}
      </p>
      {preview ? (
        <RestorePreview
          preview={preview}
          busy={action.busy}
          onRestore={restore}
          onGiveUp={giveUp}
        />
      ) : (
        <div class="backup-actions">
          <button type="button" aria-disabled={action.busy} onClick={backUp}>
            {t('backup_make')}
          </button>
          <BackupFile busy={action.busy} onRead={read} />
        </div>
      )}
      {action.busy && (
        <progress aria-label={t('backup_progress')} {...(share !== null && { value: share })} />
      )}
      <p class="small" role="status">
        {said}
      </p>
      {action.refused && <Failure title={failed} reason={action.refused} />}
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
