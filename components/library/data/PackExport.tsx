import { MenuButton } from '../../controls/MenuButton.tsx';
import { useText } from '../../wording/text.tsx';

/** Whether packs leave as the reader has them by now, or as they were taken in. */
export type Edition = 'edited' | 'published';

/** The button that exports packs; where the reader edited stories of theirs, it asks in which form. */
export function PackExport(props: {
  isTouched: boolean;
  isBusy?: boolean;
  onExport: (edition: Edition) => void;
}) {
  const { t } = useText();
  const { onExport, isBusy = false } = props;
  if (!props.isTouched)
    return (
      <button type="button" aria-disabled={isBusy} onClick={() => onExport('edited')}>
        {t('library_export')}
      </button>
    );
  return (
    <MenuButton
      isButton
      label={t('library_export')}
      items={[
        { id: 'edited', label: t('export_edited') },
        { id: 'published', label: t('export_published') },
      ]}
      onChoose={onExport}
    />
  );
}
