import { usePatience } from '../controls/use-patience.ts';
import { useText } from '../wording/text.tsx';

/** Says that the library is searched, once that takes a while; at first nothing. It stands in a live region. */
export function WaitingWords() {
  const { t } = useText();
  return usePatience() ? <p class="small">{t('panel_waiting')}</p> : null;
}
