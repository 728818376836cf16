import { useState } from 'preact/hooks';
import type { Summary } from '../../lib/core/view/summary.ts';
import { useText } from '../wording/text.tsx';
import { byReader } from './by-reader.ts';

export interface PillProps {
  readonly summary: Summary;
  /** Asks the browser to open the popup; false when it will not. */
  readonly onOpen: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** The quiet mark in the page: this story is known, where it comes from, whether words differ. */
export function Pill({ summary, onOpen, onClose }: PillProps) {
  const { t, tn } = useText();
  const [refused, setRefused] = useState(false);
  const { origin, through, differing } = summary;
  const from =
    origin && (through ? t('pill_from_through', origin, through) : t('pill_from', origin));
  return (
    <section class="pill" aria-label={t('extension_name')}>
      <p class="pill-words">
        <strong>{t('popup_known_story')}</strong>
        {!refused && differing > 0 && <em class="differs">{tn('pill_differs', differing)}</em>}
        {refused ? (
          <span class="more">{t('pill_use_icon')}</span>
        ) : (
          from && <span class="from">{from}</span>
        )}
      </p>
      {!refused && (
        <button
          type="button"
          onClick={byReader(() => void onOpen().then((isOpen) => setRefused(!isOpen)))}
        >
          {t('pill_show')}
        </button>
      )}
      <button type="button" class="close" aria-label={t('pill_close')} onClick={byReader(onClose)}>
        ×
      </button>
    </section>
  );
}
