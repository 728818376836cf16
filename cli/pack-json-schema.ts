import { toJsonSchema } from '@valibot/to-json-schema';
import { linesHeadSchema, packSchema, storySchema } from '../lib/core/pack/schema.ts';

/**
 * The published JSON Schema of the pack format, made from the schema that reads packs. What a pattern cannot
 * say passes it, and is refused when the pack is read: two records of one id, half a character, a text of which nothing is
 * seen, a sign that varies one which has no variant, an address that leads nowhere. Its definitions `linesHead` and `story` are those of a file of JSON Lines: of
 * the first line, and of each other.
 */
export function packJsonSchema(): object {
  return {
    title: 'Headwater pack, version 1',
    ...toJsonSchema(packSchema, {
      ignoreActions: ['check'],
      definitions: { linesHead: linesHeadSchema, story: storySchema },
    }),
  };
}
