import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOf, treeOf } from './leaves.ts';

const pathsOf = (value: unknown) => {
  const leaves = leavesOf(value);
  return typeof leaves === 'string' ? leaves : Object.fromEntries(leaves);
};

describe('the leaves of a record', () => {
  it('go by the path that leads to them', () => {
    expect(pathsOf({ author: { name: 'Ida', age: 4 }, open: true })).toEqual({
      '/author/name': ['Ida'],
      '/author/age': [4],
      '/open': [true],
    });
  });

  it('read alike from an object and from a list of one', () => {
    expect(pathsOf({ author: [{ name: 'Ida' }] })).toEqual(pathsOf({ author: { name: 'Ida' } }));
  });

  it('of a list go by their place, and plain values together', () => {
    expect(pathsOf({ a: [{ b: 1 }, { b: 2 }, 'x', 'y'] })).toEqual({
      '/a/b': [1],
      '/a/1/b': [2],
      '/a/-': ['x', 'y'],
    });
  });

  it('leave out what says nothing', () => {
    expect(pathsOf({ a: null, b: [], c: {} })).toEqual({});
  });

  it('escape what parts a path', () => {
    expect(pathsOf({ 'a/b~c': 1 })).toEqual({ '/a~1b~0c': [1] });
  });

  it('refuse what is too large or too deep, without reading it to its end', () => {
    expect(leavesOf(Array.from({ length: 5000 }, () => 'x'))).toBe('too-many-fields');
    expect(leavesOf(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [at, 1])))).toBe(
      'too-many-fields',
    );
    let deep: unknown = 'x';
    for (let at = 0; at < 40; at += 1) deep = { a: deep };
    expect(leavesOf(deep)).toBe('nested-too-deeply');
  });
});

describe('a record put together from its leaves', () => {
  it('has the same leaves, whatever it was', () => {
    const keys = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'a/b', '~', '@type');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc
          .uniqueArray(fc.tuple(keys, tie('tree')), { selector: ([key]) => key, maxLength: 4 })
          .map((entries) => {
            const node = {};
            for (const [key, value] of entries)
              Object.defineProperty(node, key, { value, enumerable: true, configurable: true });
            return node;
          }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const leaves = leavesOf(value);
        if (typeof leaves === 'string') return;
        const once = treeOf(leaves);
        const again = leavesOf(once);
        expect(typeof again).not.toBe('string');
        const sorted = (all: unknown) =>
          all instanceof Map
            ? [...all]
                .flatMap(([, values]) => values)
                .map(String)
                .sort()
            : all;
        expect(sorted(again)).toEqual(sorted(leaves));
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('does not touch what every object inherits', () => {
    treeOf(new Map([['/__proto__/polluted', ['yes']]]));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
