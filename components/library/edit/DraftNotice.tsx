import { useText } from '../../wording/text.tsx';

/** Says that what stands in the form was typed earlier and never saved. */
export function DraftNotice(props: { at: number; onDiscard: () => void }) {
  const { t, date } = useText();
  return (
    <div class="draft-notice" role="status">
      <p class="small">{t('edit_draft', date(new Date(props.at).toISOString()))}</p>
      <button type="button" onClick={props.onDiscard}>
        {t('edit_draft_discard')}
      </button>
    </div>
  );
}
