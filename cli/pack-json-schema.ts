import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../lib/core/pack/schema.ts';

/**
 * The published JSON Schema of the pack format, made from the schema that reads packs. It has no calendar: 30 February
 * passes it, and is refused when the pack is read.
 */
export function packJsonSchema(): object {
  return {
    title: 'Headwater pack, version 1',
    ...toJsonSchema(packSchema, { ignoreActions: ['check'] }),
  };
}
