import type { Settings } from '../../../lib/core/view/library-view.ts';
import { Choices } from '../../settings/Choices.tsx';
import { type MessageKey, useText } from '../../wording/text.tsx';
import './BackupReminder.css';

const DAYS: readonly Settings['backupDays'][] = [7, 30, 90, 0];
const LABELS: Readonly<Record<Settings['backupDays'], { label: MessageKey; hint: MessageKey }>> = {
  0: { label: 'backup_remind_never', hint: 'backup_remind_never_hint' },
  7: { label: 'backup_remind_week', hint: 'backup_remind_hint' },
  30: { label: 'backup_remind_month', hint: 'backup_remind_hint' },
  90: { label: 'backup_remind_quarter', hint: 'backup_remind_hint' },
};

/** One line that says how long there was no backup; `days` null says nothing. */
export function BackupReminder(props: {
  days: number | null;
  /** The address of the place where a backup is made. */
  href: string;
  onLater: () => void;
}) {
  const { t, tn } = useText();
  if (props.days === null) return null;
  return (
    <p class="backup-reminder">
      <span>{tn('backup_remind', props.days)}</span> <a href={props.href}>{t('backup_make')}</a>
      <button type="button" class="inline" onClick={props.onLater}>
        {t('backup_later')}
      </button>
    </p>
  );
}

/** After how long a backup is called to mind. */
export function BackupReminderChoice(props: {
  days: Settings['backupDays'];
  onChange: (days: Settings['backupDays']) => void;
}) {
  const { t } = useText();
  return (
    <Choices
      question={t('backup_remind_question')}
      chosen={props.days}
      onChoose={props.onChange}
      choices={DAYS.map((value) => ({
        value,
        label: t(LABELS[value].label),
        hint: t(LABELS[value].hint),
      }))}
    />
  );
}
