/** Something that can be seen: neither white space nor a character that is drawn as nothing. */
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text holds nothing that can be seen: the empty one too. Cost: linear, to the first seen character. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}

/**
 * The dotted paths of all texts in a value that are of blanks alone; the empty text is none of them.
 * Cost: linear in the value.
 */
export function blankPaths(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return value !== '' && isBlank(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    blankPaths(one, at === '' ? name : `${at}.${name}`),
  );
}
