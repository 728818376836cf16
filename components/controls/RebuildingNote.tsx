import type { Rebuilding } from '../../lib/core/view/index-state.ts';
import './RebuildingNote.css';
import { type MessageKey, useText } from '../wording/text.tsx';

/** How far an index is being rebuilt, and what may be missed meanwhile; nothing when it is whole. */
export function RebuildingNote(props: { rebuilding: Rebuilding | null; missed: MessageKey }) {
  const { t, locale } = useText();
  if (!props.rebuilding) return null;
  const { done, of } = props.rebuilding;
  const [from, to] = [done, of].map((count) => count.toLocaleString(locale));
  return (
    <p class="rebuilding faint">
      {t('state_rebuilding', from ?? '', to ?? '')} {t(props.missed)}
    </p>
  );
}
