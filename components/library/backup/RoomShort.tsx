import { sizeWords } from '../../wording/size-words.ts';
import { useText } from '../../wording/text.tsx';
import './BackupReminder.css';

/** Says how little room is left, and what helps. `href`: where that is done; left out on that place itself. */
export function RoomShort(props: { left: number; href?: string }) {
  const { t, locale } = useText();
  const left = sizeWords(Math.max(0, props.left), locale);
  return (
    <p class="backup-reminder room-short">
      <span>
        <strong>{t('room_short', left)}</strong> {t('room_short_do')}
      </span>
      {props.href !== undefined && <a href={props.href}>{t('room_short_where')}</a>}
    </p>
  );
}
