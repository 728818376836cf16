import { useId, useState } from 'preact/hooks';
import type {
  BackupPreview,
  KindPreview,
  RestoreMode,
} from '../../../lib/core/backup/backup-preview.ts';
import { Choices } from '../../settings/Choices.tsx';
import { useText } from '../../wording/text.tsx';
import { FaultPath } from '../packs/FaultPath.tsx';
import { BACKUP_KIND_LABELS } from './kind-labels.ts';

const COUNTS = ['added', 'same', 'differs', 'onlyHere'] as const;
const COUNT_LABELS = {
  added: 'restore_added',
  same: 'restore_same',
  differs: 'restore_differs',
  onlyHere: 'restore_only_here',
} as const;

/** What restoring a backup would do, and the choice of how. */
export function RestorePreview(props: {
  preview: BackupPreview;
  busy: boolean;
  onRestore: (mode: RestoreMode) => void;
  onGiveUp: () => void;
}) {
  const { t, tn, date } = useText();
  const { preview } = props;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const kinds = preview.kinds.filter((kind) => COUNTS.some((name) => kind[name] > 0));
  return (
    <div class="restore-preview">
      <h3>{t('restore_title', date(preview.made))}</h3>
      <p class="small">{tn('restore_records', preview.records)}</p>
      {kinds.length > 0 && <Counts kinds={kinds} />}
      {preview.hasSettings && <p class="small">{t('restore_settings')}</p>}
      <Refused preview={preview} />
      <Choices
        question={t('restore_question')}
        chosen={mode}
        onChoose={setMode}
        choices={[
          { value: 'merge', label: t('restore_merge'), hint: t('restore_merge_hint') },
          { value: 'replace', label: t('restore_replace'), hint: t('restore_replace_hint') },
        ]}
      />
      <div class="backup-actions">
        <button
          type="button"
          class="primary"
          aria-disabled={props.busy}
          onClick={() => props.busy || props.onRestore(mode)}
        >
          {t('restore_start')}
        </button>
        <button
          type="button"
          aria-disabled={props.busy}
          onClick={() => props.busy || props.onGiveUp()}
        >
          {t('restore_give_up')}
        </button>
      </div>
    </div>
  );
}

function Counts({ kinds }: { kinds: readonly KindPreview[] }) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="counts-room" aria-label={t('restore_counts')} tabIndex={0} data-scrolls>
      <table class="counts">
        <caption class="hidden">{t('restore_counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('use_kind')}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col">
                {t(COUNT_LABELS[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind.kind}>
              <th scope="row">{t(BACKUP_KIND_LABELS[kind.kind])}</th>
              {COUNTS.map((name) => (
                <td key={name}>{kind[name]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The lines that are not taken, each with where and why. */
function Refused({ preview }: { preview: BackupPreview }) {
  const { t, tn, find } = useText();
  const id = useId();
  if (preview.refused === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <section class="import-refused" aria-labelledby={id} tabIndex={0}>
      <h4 id={id} class="group">
        {tn('restore_refused', preview.refused)}
      </h4>
      <ul>
        {preview.faults.map(({ line, record, path, reason }) => (
          <li key={line}>
            <span class="name">{record || t('restore_line', line)}</span> <FaultPath path={path} />
            <br />
            {find(`import_reason_${reason.replaceAll('-', '_')}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
