import { useId } from 'preact/hooks';
import { isRoomShort } from '../../../lib/core/backup/room-short.ts';
import type { Result } from '../../../lib/core/result.ts';
import type { KindUse } from '../../../lib/core/view/library-view.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useLoaded } from '../../controls/use-loaded.ts';
import { sizeWords } from '../../wording/size-words.ts';
import { useText } from '../../wording/text.tsx';
import { USE_LABELS } from './kind-labels.ts';
import { RoomShort } from './RoomShort.tsx';

/** What is stored on this device. */
export interface Storage {
  readonly kinds: readonly KindUse[];
  /** Bytes that the browser says are used, and of how many; null when it does not say. */
  readonly used: number | null;
  readonly quota: number | null;
}

/** How much room each kind takes. `read` is called again whenever it is another function. */
export function StorageUse(props: { read: () => Promise<Result<Storage>> }) {
  const { t, locale } = useText();
  const id = useId();
  const { result } = useLoaded(props.read);
  if (!result) return null;
  if (!result.ok) return <Failure title={t('use_unreadable')} reason={result.reason} />;
  const { kinds, used, quota } = result.value;
  const left = used !== null && quota !== null && isRoomShort(used, quota) ? quota - used : null;
  const number = new Intl.NumberFormat(locale);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('use_title')}</h2>
      {used !== null && (
        <p class="small">
          {quota === null
            ? t('use_total', sizeWords(used, locale))
            : t('use_total_of', sizeWords(used, locale), sizeWords(quota, locale))}
        </p>
      )}
      {left !== null && <RoomShort left={left} />}
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{t('use_kind')}</th>
            <th scope="col">{t('use_records')}</th>
            <th scope="col">{t('use_size')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, records, bytes }) => (
            <tr key={kind}>
              <th scope="row">{t(USE_LABELS[kind])}</th>
              <td>{number.format(records)}</td>
              <td>{bytes === 0 ? '–' : sizeWords(bytes, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
