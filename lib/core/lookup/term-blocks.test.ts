import { describe, expect, it } from 'vitest';
import { BlockWriter, blockOf, blocksOf, forEachTerm } from './term-blocks.ts';

const LAMPS = ['lamp', 'lamplight', 'lamps', 'lantern', 'ünder'];

function readAll(blocks: readonly Uint8Array[]) {
  const found: (readonly [string, readonly (readonly [number, readonly number[]])[]])[] = [];
  for (const block of blocks) {
    forEachTerm(block, (term, fields) => {
      found.push([term, fields.map(([field, packed]) => [field, [...packed]] as const)]);
      return true;
    });
  }
  return found;
}

describe('BlockWriter', () => {
  it('gives back each term with its fields', () => {
    const writer = new BlockWriter();
    writer.add('lamp', [[0, Uint8Array.of(1, 2)]]);
    writer.add('lamps');
    writer.add('lantern', [
      [1, Uint8Array.of(3)],
      [4, Uint8Array.of()],
    ]);
    expect(readAll(writer.finish().blocks)).toEqual([
      ['lamp', [[0, [1, 2]]]],
      ['lamps', []],
      [
        'lantern',
        [
          [1, [3]],
          [4, []],
        ],
      ],
    ]);
  });

  it('parts many terms into blocks, and says what each begins with', () => {
    const terms = Array.from({ length: 5000 }, (_, at) => `term${String(at).padStart(5, '0')}`);
    const writer = new BlockWriter();
    for (const term of terms) writer.add(term, [[0, Uint8Array.of(1, 2, 3, 4)]]);
    const { firsts, blocks } = writer.finish();
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.length).toBe(firsts.length);
    expect(readAll(blocks).map(([term]) => term)).toEqual(terms);
    expect(blocks.map((block) => readAll([block])[0]?.[0])).toEqual(firsts);
  });

  it('has no block for no term', () => {
    expect(new BlockWriter().finish()).toEqual({ firsts: [], blocks: [] });
  });
});

it('stops reading a block when it is told to', () => {
  const writer = new BlockWriter();
  for (const term of LAMPS) writer.add(term);
  const [block = new Uint8Array()] = writer.finish().blocks;
  const seen: string[] = [];
  forEachTerm(block, (term) => {
    seen.push(term);
    return term < 'lamps';
  });
  expect(seen).toEqual(['lamp', 'lamplight', 'lamps']);
});

describe('blockOf and blocksOf', () => {
  const firsts = ['boat', 'lamp', 'quay'];

  it.each([
    ['anchor', -1],
    ['boat', 0],
    ['crane', 0],
    ['lamp', 1],
    ['zinc', 2],
  ])('finds “%s” in block %i', (term, block) => {
    expect(blockOf(firsts, term)).toBe(block);
  });

  it.each([
    ['a', null],
    ['b', { from: 0, to: 0 }],
    // Terms of a prefix may begin in the block before the first that begins with it.
    ['la', { from: 0, to: 1 }],
    ['lamps', { from: 1, to: 1 }],
    ['', { from: 0, to: 2 }],
  ])('reads for the prefix “%s” the blocks %o', (prefix, range) => {
    expect(blocksOf(firsts, prefix)).toEqual(range);
  });
});
