import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../lib/core/pack/schema.ts';

/**
 * The published JSON Schema of the pack format, made from the schema that reads packs. What a pattern cannot
 * say passes it, and is refused when the pack is read: 30 February, half a character, a text of which nothing is seen, a
 * sign that varies one which has no variant.
 */
export function packJsonSchema(): object {
  return {
    title: 'Headwater pack, version 1',
    ...toJsonSchema(packSchema, { ignoreActions: ['check'] }),
  };
}
