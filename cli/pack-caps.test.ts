import { describe, expect, it } from 'vitest';
import { capsTable, withCaps } from './pack-caps.ts';
import { packJsonSchema } from './pack-json-schema.ts';

const object = (properties: object) => ({ type: 'object', properties });

describe('the caps of a schema', () => {
  it('are a row for each kind of record, with what its texts and lists may hold', () => {
    const wharf = object({
      name: { anyOf: [{ type: 'string', maxLength: 1200 }, { type: 'null' }] },
      aliases: { type: 'array', maxItems: 5, items: { type: 'string', maxLength: 80 } },
      open: { type: 'boolean' },
    });
    const schema = {
      ...object({ wharves: { type: 'array', maxItems: 9, items: { $ref: '#/$defs/wharf' } } }),
      $defs: { wharf },
    };
    expect(capsTable(schema).split('\n').slice(2)).toEqual([
      '| `pack` |  | `wharves` 9 |',
      '| `wharves` | `name` 1,200, `aliases` 80 | `aliases` 5 |',
    ]);
  });

  it('are said once of a kind that stands in two places, and not at all where the two differ', () => {
    const note = (most: number) => object({ says: { type: 'string', maxLength: most } });
    const both = (one: number, other: number) =>
      object({ a: object({ note: note(one) }), b: object({ note: note(other) }) });
    expect(capsTable(both(7, 7))).toContain('| `note` | `says` 7 |  |');
    expect(() => capsTable(both(7, 8))).toThrow('two kinds of “note”');
  });

  it('of the format name corrections, evidence and the texts', () => {
    const table = capsTable(packJsonSchema());
    for (const cap of ['`corrections` 100', '`evidence` 20', '`paraphrase` 600', '`says` 800'])
      expect(table).toContain(cap);
  });

  it('are not written into a page that has no place for them', () => {
    expect(() => withCaps('# The format', packJsonSchema())).toThrow(RangeError);
  });
});
