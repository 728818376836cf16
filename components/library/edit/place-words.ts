import type { InnerList } from '../../../lib/core/edit/fields.ts';
import type { Place } from '../../../lib/core/edit/place.ts';
import type { RecordList } from '../../../lib/core/edit/remove-record.ts';
import type { Text } from '../../wording/text.tsx';

const SIGN = ' › ';

/** What a field is called; by its own name where there is no word for it. */
export function fieldWords(
  { find }: Pick<Text, 'find'>,
  list: RecordList | InnerList | null,
  field: string,
): string {
  return (
    find(`edit_field_${list}_${field}`) ??
    find(`edit_field_${field}`) ??
    find(`edit_list_${field}`) ??
    field
  );
}

/** A record without a name: “claim 2”. */
export const recordWords = (
  { find }: Pick<Text, 'find'>,
  list: RecordList,
  number: number | null,
): string => [find(`edit_one_${list}`), number].filter(Boolean).join(' ');

/** A place in a story in words: the record, and what of it. Empty for the story as a whole. */
export function placeWords(text: Pick<Text, 'find'>, place: Place): string {
  const { list, record, number, inner, about, field } = place;
  return [
    list && (record ?? recordWords(text, list, number)),
    inner && text.find(`edit_one_${inner}`),
    about,
    field && fieldWords(text, inner ?? list, field),
  ]
    .filter(Boolean)
    .join(SIGN);
}

/**
 * A dotted path of the format in words, with records by their numbers from 1: “claim 1 › link 3 › Kind”.
 * Null when none of it is a word of ours, as in another format.
 */
export function pathWords({ find }: Pick<Text, 'find'>, path: string): string | null {
  const parts = path.split('.');
  let isOurs = false;
  let list: string | null = null;
  const said = parts.flatMap((part, at) => {
    // Said with the list that it is of; the parts of a quotation are not told apart.
    if (/^\d+$/.test(part)) return [];
    const number = parts[at + 1] ?? '';
    const one = /^\d+$/.test(number) ? find(`edit_one_${part}`) : null;
    const words = one ?? find(`edit_field_${list}_${part}`) ?? find(`edit_field_${part}`) ?? null;
    if (words !== null) isOurs = true;
    if (one !== null) list = part;
    return [one === null ? (words ?? part) : `${one} ${Number(number) + 1}`];
  });
  return isOurs ? said.join(SIGN) : null;
}
