import { writeRoute } from '../../../lib/core/library/route.ts';
import { useText } from '../../wording/text.tsx';
import '../../controls/Failure.css';

/** Says that the disk is full, and leads to where the library can give some of it back. */
export function NoRoom() {
  const { t } = useText();
  return (
    <div class="failure" role="alert">
      <p class="name">{t('library_no_room')}</p>
      <p class="small">{t('library_no_room_do')}</p>
      <p class="small">
        <a href={writeRoute({ section: 'data' })}>{t('room_short_where')}</a>
      </p>
    </div>
  );
}
