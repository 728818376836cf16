import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makePack,
  makePackArticle,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import { differingPaths, diffPacks } from './diff-packs.ts';
import type { Pack } from './pack.ts';

const before = makePack({ stories: [makeStory({ id: 'one' }), makeStory({ id: 'two' })] });
const withOne = (changes: Parameters<typeof makeStory>[0]): Pack => ({
  ...before,
  stories: [makeStory({ id: 'one', ...changes }), makeStory({ id: 'two' })],
});

describe('diffPacks', () => {
  it('finds nothing between a pack and itself, in whatever order its records are', () => {
    expect(diffPacks(before, before)).toEqual([]);
    expect(diffPacks(before, { ...before, stories: [...before.stories].reverse() })).toEqual([]);
  });

  it('names stories that come and go, once each', () => {
    const after = { ...before, stories: [makeStory({ id: 'two' }), makeStory({ id: 'three' })] };
    expect(diffPacks(before, after)).toEqual([
      { story: 'one', kind: 'story', id: null, change: 'removed', paths: [] },
      { story: 'three', kind: 'story', id: null, change: 'added', paths: [] },
    ]);
  });

  it('names the records of a story that come, go and change, and where they differ', () => {
    const [article] = makeStory().articles;
    const after = withOne({
      title: 'Another title',
      articles: [{ ...(article ?? makePackArticle()), byline: ['Ida Brandt', 'Kim Roe'] }],
      speakers: [makeSpeaker({ id: 'new-speaker' })],
    });
    const changes = diffPacks(before, after);
    expect(changes).toContainEqual({
      story: 'one',
      kind: 'story',
      id: null,
      change: 'changed',
      paths: ['title'],
    });
    expect(changes).toContainEqual({
      story: 'one',
      kind: 'article',
      id: article?.id,
      change: 'changed',
      paths: ['byline'],
    });
    expect(changes.filter(({ kind }) => kind === 'speaker').map(({ change }) => change)).toContain(
      'added',
    );
    expect(changes.every(({ story }) => story === 'one')).toBe(true);
  });

  it('names what changes in the pack itself', () => {
    const after = {
      ...before,
      title: 'New title',
      curator: { ...before.curator, contact: 'x@y.z' },
    };
    expect(diffPacks(before, after)).toEqual([
      {
        story: null,
        kind: 'pack',
        id: null,
        change: 'changed',
        paths: ['title', 'curator.contact'],
      },
    ]);
  });
});

describe('differingPaths', () => {
  it.each<[unknown, unknown, string[]]>([
    [1, 1, []],
    [{ a: 1, b: { c: 2 } }, { a: 1, b: { c: 3 } }, ['b.c']],
    [{ a: [1, 2] }, { a: [1, 3] }, ['a.1']],
    [{ a: [1, 2] }, { a: [1] }, ['a']],
    [{ a: null }, {}, ['a']],
    [{ a: null }, { a: { b: 1 } }, ['a']],
  ])('of %j and %j are %j', (a, b, paths) => {
    expect(differingPaths(a, b)).toEqual(paths);
  });

  it('are none between equal values, and some between others, whatever they are', () => {
    // As they come from a file: without a negative zero.
    const value = fc.jsonValue().map((one): unknown => JSON.parse(JSON.stringify(one)));
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(differingPaths(a, structuredClone(a))).toEqual([]);
        expect(differingPaths(a, b).length === 0).toBe(isDeepStrictEqual(a, b));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
