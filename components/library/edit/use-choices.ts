import { nameRecord } from '../../../lib/core/edit/show-value.ts';
import { useText } from '../../wording/text.tsx';
import { useForm } from './form-context.tsx';
import type { Choice } from './SelectControl.tsx';

/** What can be chosen in the fields of the form. */
export function useChoices() {
  const { t, find } = useText();
  const { version } = useForm();
  const records = (of: 'articles' | 'speakers' | 'claims' | 'origins'): Choice[] =>
    version.story[of].map((one) => ({ id: one.id, label: nameRecord(of, one, version) }));
  return {
    /** What is `chosen` is one of them, known or not: others may have words of their own. */
    words: (choices: readonly string[], words: string, chosen: string): Choice[] =>
      [...new Set([...choices, chosen])]
        .filter((id) => id !== '')
        .map((id) => ({
          id,
          label: find(`${words}${id.replaceAll(/[- ]/g, '_')}`) ?? id.replaceAll('-', ' '),
        })),
    yesNo: (): Choice[] => [
      { id: 'true', label: t('edit_choice_yes') },
      { id: 'false', label: t('edit_choice_no') },
      { id: 'null', label: t('edit_choice_not_known') },
    ],
    records: (of: 'articles' | 'speakers' | 'claims', isOptional: boolean): Choice[] => [
      ...(isOptional ? [{ id: '', label: t('edit_choice_none') }] : []),
      ...records(of),
    ],
    targets: (): Choice[] => [
      ...records('origins').map(({ id, label }) => ({
        id: `origin ${id}`,
        label: t('edit_target_origin', label),
      })),
      ...records('articles').map(({ id, label }) => ({ id: `article ${id}`, label })),
    ],
  };
}
