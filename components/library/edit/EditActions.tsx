import { useText } from '../../wording/text.tsx';

/** Where a story is edited: the addresses of the pages. */
export interface EditAddresses {
  readonly edit: string;
  readonly merge: string;
  readonly split: string;
  readonly history: string;
}

/** What can be done to a stored story by hand, as links for the head of its page. */
export function EditActions({ addresses }: { addresses: EditAddresses }) {
  const { t } = useText();
  return (
    <>
      <a href={addresses.edit}>{t('edit_action_edit')}</a>
      <a href={addresses.merge}>{t('edit_action_merge')}</a>
      <a href={addresses.split}>{t('edit_action_split')}</a>
      <a href={addresses.history}>{t('edit_action_history')}</a>
    </>
  );
}
