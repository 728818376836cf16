import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME, type Route, readRoute, writeRoute } from './route.ts';
import { ALL_STORIES, isNarrowed, readStoryQuery, type StoryQuery } from './story-query.ts';

describe('a place in the library', () => {
  const PLACES: readonly [string, Route][] = [
    ['#/stories', HOME],
    ['#/story/kept%2Fwall', { section: 'story', key: 'kept/wall' }],
    ['#/edit/kept%2Fwall', { section: 'edit', key: 'kept/wall' }],
    ['#/merge/kept%2Fwall', { section: 'merge', key: 'kept/wall' }],
    ['#/split/kept%2Fwall', { section: 'split', key: 'kept/wall' }],
    ['#/history/kept%2Fwall', { section: 'history', key: 'kept/wall' }],
    ['#/new', { section: 'new' }],
    ['#/speaker/mara%20quill', { section: 'speaker', key: 'mara quill' }],
    ['#/outlet/harbour.example', { section: 'outlet', key: 'harbour.example' }],
    ['#/packs', { section: 'packs' }],
    ['#/data', { section: 'data' }],
    ['#/settings', { section: 'settings' }],
  ];

  it.each(PLACES)('%s is read and written the same', (address, route) => {
    expect(readRoute(address)).toEqual(route);
    expect(writeRoute(route)).toBe(address);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/story/', '#/story/%E0%A4%A', '#/story'])(
    'that %j does not name is the list of stories',
    (address) => {
      expect(readRoute(address)).toEqual(HOME);
    },
  );
});

const query: fc.Arbitrary<StoryQuery> = fc.record({
  words: fc.string().map((words) => words.trim()),
  sort: fc.constantFrom('date', 'title', 'recorded', 'articles'),
  origin: fc.constantFrom(null, 'document', 'unknown'),
  outlet: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
  speaker: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
  pack: fc.option(fc.string({ minLength: 1 })),
  differs: fc.boolean(),
  oneOrigin: fc.boolean(),
});

describe('what the reader asked the list for', () => {
  it('is in the address whole', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const route: Route = { section: 'stories', query: asked };
        expect(readRoute(writeRoute(route))).toEqual(route);
      }),
    );
  });

  it('is nothing where the address says nothing that is known', () => {
    expect(readStoryQuery('')).toEqual(ALL_STORIES);
    expect(readStoryQuery('sort=colour&origin=rumour&differs=no&q=%E0%A4%A&x')).toEqual(
      ALL_STORIES,
    );
  });

  it('leaves stories out or does not; the order leaves none out', () => {
    expect(isNarrowed({ ...ALL_STORIES, sort: 'title' })).toBe(false);
    expect(isNarrowed({ ...ALL_STORIES, words: ' ' })).toBe(false);
    expect(isNarrowed({ ...ALL_STORIES, differs: true })).toBe(true);
    expect(isNarrowed({ ...ALL_STORIES, words: 'wall' })).toBe(true);
  });
});
