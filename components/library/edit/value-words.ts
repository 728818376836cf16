import {
  type EditField,
  INNER_FIELDS,
  type InnerList,
  RECORD_FIELDS,
  STORY_FIELDS,
} from '../../../lib/core/edit/fields.ts';
import type { RecordList } from '../../../lib/core/edit/remove-record.ts';
import type { Text } from '../../wording/text.tsx';

/** Where a value stands. */
export interface ValuePlace {
  readonly list: RecordList | null;
  readonly inner?: InnerList | null;
  readonly field: string | null;
}

/** A value of a field as the form has it: words of the format in the reader's, a day as days are written. */
export function valueWords(text: Text, { list, inner, field }: ValuePlace, value: string | null) {
  const { t, find } = text;
  const fields: readonly EditField[] = inner
    ? INNER_FIELDS[inner]
    : list
      ? RECORD_FIELDS[list]
      : STORY_FIELDS;
  const known = fields.find(({ name }) => name === field);
  if (value === null)
    return known?.as === 'yes-no' ? t('edit_choice_not_known') : t('edit_choice_none');
  switch (known?.as) {
    case 'choice':
      return find(`${known.words}${value.replaceAll(/[- ]/g, '_')}`) ?? value;
    case 'yes-no':
    case 'main':
      return value === 'true' ? t('edit_choice_yes') : t('edit_choice_no');
    case 'day':
      return text.date(value);
    default:
      return value;
  }
}
