import { useText } from '../../wording/text.tsx';

/** Leads from the list to the form of a new story. */
export function NewStoryLink({ address }: { address: string }) {
  const { t } = useText();
  return (
    <a class="button primary" href={address}>
      {t('edit_action_new')}
    </a>
  );
}
