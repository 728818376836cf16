import * as v from 'valibot';
import { PLAIN_TEXT } from './hidden-marks.ts';

/** Whether a text has that many characters at most. Cost: linear in `most`, whatever the text. */
function hasAtMost(text: string, most: number): boolean {
  if (text.length <= most) return true;
  // No character takes more than two units.
  if (text.length > 2 * most) return false;
  let characters = 0;
  for (const _character of text) characters += 1;
  return characters <= most;
}

/**
 * A text of `most` characters at most, counted as JSON Schema counts: by code points, where valibot's own `maxLength`
 * counts UTF-16 units and would refuse what the published schema lets pass. Else it is that action, to issues and to the schema.
 */
export function atMost(most: number): v.MaxLengthAction<string, number, undefined> {
  const byUnits = v.maxLength<string, number>(most);
  return {
    ...byUnits,
    '~run': (dataset, config) =>
      dataset.typed && hasAtMost(dataset.value, most) ? dataset : byUnits['~run'](dataset, config),
  };
}

/** Names that all objects have from the start: valibot leaves such a field out unread. */
const INHERITED = ['__proto__', 'prototype', 'constructor'];

/** A {@link PLAIN_TEXT} that is no such name. One pattern, as the published schema holds one of a text. */
export const PLAIN_NAME = new RegExp(
  PLAIN_TEXT.source.replace('^', `^(?!(?:${INHERITED.join('|')})$)`),
);

/**
 * A record as valibot's own, but that a list is none, where valibot takes `[]` for one without entries, and nothing in it is
 * left out unread. `key` has to hold {@link PLAIN_NAME}, for the published schema.
 */
export function dictionary<
  Key extends v.GenericSchema<string, string>,
  Value extends v.GenericSchema<unknown>,
>(key: Key, value: Value): v.RecordSchema<Key, Value, undefined> {
  const record = v.record(key, value);
  const isReadWhole = (input: unknown) =>
    typeof input !== 'object' ||
    input === null ||
    (!Array.isArray(input) && INHERITED.every((name) => !Object.hasOwn(input, name)));
  return {
    ...record,
    '~run': (dataset, config) =>
      record['~run'](isReadWhole(dataset.value) ? dataset : { value: null }, config),
  };
}
